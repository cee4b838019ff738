// The messages between the guide in a frame and the page around it: whatever is not in this table does not exist.
// `src/embed/` parses the same messages in Rust: the build writes its names and limits into embed_protocol_tables.js, and both
// are tested with `tests/embed/messages.json`. MAX_MESSAGE_LENGTH (of a message as JSON) and MAX_LABEL_LENGTH are in UTF-16 code
// units.

import { LANGUAGES, MAX_MESSAGE_LENGTH, MAX_LABEL_LENGTH, SLOTS, THEMES } from "./embed_protocol_tables.js";

const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isLabel = (value) => typeof value === "string" && value.length <= MAX_LABEL_LENGTH && value.trim() !== "";
const isSlot = (value) => SLOTS.includes(value);
const isHeight = (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32;
const isSlots = (value) => isPlain(value) && Object.keys(value).every((slot) => isSlot(slot) && isLabel(value[slot]));
export const isTheme = (value) => THEMES.includes(value);
export const isAccent = (value) => typeof value === "string" && /^(#[\da-f]{6})?$/i.test(value);
export const isLanguage = (value) => LANGUAGES.includes(value);

// The message types each side accepts, with their fields.
export const FROM_FRAME = { ready: {}, height: { px: isHeight }, started: {}, finished: {}, product: { slot: isSlot } };
export const FROM_HOST = { hello: { slots: isSlots, theme: isTheme, accent: isAccent, lang: isLanguage } };

// Returns the message if it matches the table exactly.
export function parseMessage(data, table) {
  try {
    const { uncramp, type, ...fields } = data;
    const checks = Object.entries(Object.entries(table).find(([name]) => name === type)[1]);
    const fits = isPlain(data) && uncramp === 1 && Object.keys(fields).length === checks.length
      && checks.every(([name, fits]) => name in fields && fits(fields[name]))
      && JSON.stringify(data).length <= MAX_MESSAGE_LENGTH;
    return fits ? data : undefined;
  } catch {
    // An unknown type, a cyclic value, or an object that throws when it is read.
  }
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
