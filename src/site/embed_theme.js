// Runs before the first paint in another site's frame: takes the site's colours from the address. `web/embed_bridge.js` sets
// them again.
function dress(theme, accent) {
  const { dataset, style } = document.documentElement;
  if (dataset.embed) delete dataset.theme;
  dataset.embed = theme === "light" || theme === "dark" ? theme : "";
  keep();
  style.removeProperty("--accent");
  style.removeProperty("--on-accent");
  if (!/^#[\da-f]{6}$/i.test(accent)) return;
  const parts = [1, 3, 5].map((at) => parseInt(accent.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  style.setProperty("--accent", accent);
  // Relative luminance; at 0.179 white and black have the same contrast, 4.58:1.
  style.setProperty("--on-accent", 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179 ? "#fff" : "#000");
}
// The app sets the theme from its own settings, which is the runner's choice if the site leaves it open.
function keep() {
  const { dataset } = document.documentElement;
  if (dataset.embed && dataset.theme !== dataset.embed) dataset.theme = dataset.embed;
}
new MutationObserver(keep).observe(document.documentElement, { attributeFilter: ["data-theme"] });
// After following a link, a page reads them from the name of the frame, which persists.
if (location.search) name = location.search;
const wish = new URLSearchParams(name);
dress(wish.get("theme"), wish.get("accent"));
