// The script of the guide's own pages, except those of the diary, which plays no tracks.

import "./track_player.js";
import "./loader.js";
