// The script of the guide's own pages, except those of the diary, which makes no sound and keeps no screen on.

import "./animations.js";
import "./geolocation.js";
import "./page.js";
import "./share.js";
import "./speech.js";
import "./symbols_of_app.js";
import "./tones.js";
import "./track_player.js";
import "./wake_lock.js";
import "./loader.js";
