// The script of the diary's pages, and part of that of the other pages of the guide.

import { enableOffline, showOffers } from "./pwa.js";
import { start } from "./app_start.js";
import "./files.js";
import "./store.js";

// The worker comes last: it fetches everything that was not requested yet.
start(showOffers, enableOffline);
