// The script of the guide in another site's frame: no worker, no offer to install. A page without the app is told of all the same.

import { embed } from "./frame.js";
import { start } from "./start.js";

if (document.querySelector("link[rel=preload]")) start(embed, () => {});
else embed();
