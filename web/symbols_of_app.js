// The app can open every step, and needs every drawing that one refers to. The page has only its own.

// The build writes this for each language.
import { SYMBOLS } from "./symbols.js";
import { preparations } from "./app_start.js";

preparations.push(() => {
  document.querySelector("body > svg[display=none]")?.remove();
  document.body.insertAdjacentHTML("beforeend", SYMBOLS);
});
