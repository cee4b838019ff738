// The script of the guide's own pages.

import { enableOffline, showOffers } from "./pwa.js";
import { start } from "./app_start.js";
import "./track_player.js";

// The worker comes last: it fetches everything that was not requested yet.
start(showOffers, enableOffline);
