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
const isLanguage = (value) => LANGUAGES.includes(value);

// What a page can choose: how a text is validated, and the default if it is missing or invalid.
export const OPTIONS = {
  theme: [(text) => THEMES.includes(text), THEMES[0]],
  accent: [(text) => /^(#[\da-f]{6})?$/i.test(text), ""],
  radius: [(text) => /^\d*$/.test(text) && text <= MAX_RADIUS, ""],
  font: [(text) => FONTS.includes(text), FONTS[0]],
};
const isOption = (value, [fits]) => typeof value === "string" && fits(value);

// The message types each side accepts, with their fields.
export const FROM_FRAME = { ready: {}, started: {}, finished: {}, left: {}, height: { px: isHeight }, product: { slot: isSlot } };
const FROM_HOST = {
  hello: {
    slots: isSlots,
    theme: (value) => isOption(value, OPTIONS.theme),
    accent: (value) => isOption(value, OPTIONS.accent),
    lang: isLanguage,
    // Two fields that embed-1.0.0.js does not send.
    radius: (value = "") => isOption(value, OPTIONS.radius),
    font: (value = FONTS[0]) => isOption(value, OPTIONS.font),
  },
  pause: {},
};

// Returns the message if it matches the table exactly.
export function parseMessage(data, table) {
  try {
    const { uncramp, type, ...fields } = data;
    const checks = Object.entries(table).find(([name]) => name === type)[1];
    if (uncramp === 1
      && Object.keys({ ...checks, ...fields }).every((name) => Object.hasOwn(checks, name) && checks[name](fields[name]))) return data;
  } catch {
    // Nothing, an unknown type, or an object that throws when it is read.
  }
}

// The same for a message from the host, whose labels may make it too long. None of the frame's can be. A list with the fields of
// a message would be short as JSON, so only a plain object counts.
export function parseHostMessage(data) {
  const message = parseMessage(data, FROM_HOST);
  if (message && isPlain(message) && JSON.stringify(message).length <= MAX_MESSAGE_LENGTH) return message;
}

// Lets at most this many through per second.
export function rateLimit(most, act) {
  let left = most;
  return (message) => {
    if (left <= 0) return;
    left -= 1;
    setTimeout(() => (left += 1), 1_000);
    act(message);
  };
}
