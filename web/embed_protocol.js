// The messages between the guide in a frame and the page around it: whatever is not in this table does not exist.
// `src/embed/` parses the same messages in Rust: the build writes its names and limits into embed_protocol_tables.js, and both
// are tested with `tests/embed/messages.json`. MAX_MESSAGE_LENGTH (of a message as JSON) and MAX_LABEL_LENGTH are in UTF-16 code
// units.

import { FONTS, LANGUAGES, MAX_LABEL_LENGTH, MAX_MESSAGE_LENGTH, MAX_RADIUS, SLOTS, THEMES } from "./embed_protocol_tables.js";

// Of messages per second, and of heights among them.
export const MAX_MESSAGES = 20;
export const MAX_HEIGHTS = 10;
// The smallest and the largest height of the frame, in pixels. Until the actual height is known it is ROOM_HEIGHT.
export const MIN_HEIGHT = 320;
export const MAX_HEIGHT = 4_000;

const isPlain = (value) => `${value}` === "[object Object]";
const isLabel = (value) => typeof value === "string" && value.length <= MAX_LABEL_LENGTH && value.trim() !== "";
const isSlot = (value) => SLOTS.includes(value);
// An unsigned integer of 32 bits.
const isHeight = (value) => value >>> 0 === value;
const isSlots = (value) => isPlain(value) && Object.keys(value).every((slot) => isSlot(slot) && isLabel(value[slot]));
export const isTheme = (value) => THEMES.includes(value);
export const isAccent = (value) => typeof value === "string" && /^(#[\da-f]{6})?$/i.test(value);
const isLanguage = (value) => LANGUAGES.includes(value);
// Two fields that embed-1.0.0.js does not send.
export const isRadius = (value = "") => typeof value === "string" && /^\d*$/.test(value) && value <= MAX_RADIUS;
export const isFont = (value = FONTS[0]) => FONTS.includes(value);

// The message types each side accepts, with their fields.
export const FROM_FRAME = { ready: {}, height: { px: isHeight }, started: {}, finished: {}, left: {}, product: { slot: isSlot } };
const FROM_HOST = {
  hello: { slots: isSlots, theme: isTheme, accent: isAccent, lang: isLanguage, radius: isRadius, font: isFont },
  pause: {},
};

// Returns the message if it matches the table exactly.
export function parseMessage(data, table) {
  try {
    const { uncramp, type, ...fields } = data;
    const checks = Object.entries(table).find(([name]) => name === type)[1];
    if (isPlain(data) && uncramp === 1
      && Object.keys({ ...checks, ...fields }).every((name) => Object.hasOwn(checks, name) && checks[name](fields[name]))) return data;
  } catch {
    // An unknown type, a cyclic value, or an object that throws when it is read.
  }
}

// The same for a message from the host, whose labels may make it too long. None of the frame's can be.
export function parseHostMessage(data) {
  const message = parseMessage(data, FROM_HOST);
  if (message && JSON.stringify(message).length <= MAX_MESSAGE_LENGTH) return message;
}

// Lets at most this many through per second.
export function rateLimit(most, act) {
  const times = [];
  return (message) => {
    const now = performance.now();
    while (times[0] <= now - 1_000) times.shift();
    if (times.length >= most) return;
    times.push(now);
    act(message);
  };
}
