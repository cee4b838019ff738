// The script of the embed pages in a frame with an origin of its own.

import { main } from "./embed_main.js";

main();
