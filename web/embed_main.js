// The script of the embed pages, in another site's frame: no worker, no offer to install. A page without the app is told of all the same.

import { embed } from "./embed_bridge.js";
import { start } from "./app_start.js";

if (document.querySelector("link[rel=preload]")) start(embed, () => {});
else embed();
