// Runs before the first paint in another site's frame: takes the site's colours, corners and font from the address.
// `web/embed_bridge.js` sets them again.
function applyTheme({ theme, accent, radius, font }) {
  const { dataset, style } = document.documentElement;
  if (dataset.embed) delete dataset.theme;
  dataset.embed = theme === "light" || theme === "dark" ? theme : "";
  restoreTheme();
  dataset.font = font || "";
  delete dataset.radius;
  if (/^\d+$/.test(radius) && radius <= MAX_RADIUS) {
    dataset.radius = radius;
    style.setProperty("--radius", `${radius}px`);
  }
  style.removeProperty("--accent");
  style.removeProperty("--on-accent");
  if (!/^#[\da-f]{6}$/i.test(accent)) return;
  const parts = [1, 3, 5].map((at) => parseInt(accent.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  style.setProperty("--accent", accent);
  // Relative luminance; at 0.179 white and black have the same contrast, 4.58:1.
  style.setProperty("--on-accent", 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179 ? "#fff" : "#000");
}
// The app applies the theme of its own settings. A theme that the embedding site has chosen overrides it.
function restoreTheme() {
  const { dataset } = document.documentElement;
  if (dataset.embed && dataset.theme !== dataset.embed) dataset.theme = dataset.embed;
}
new MutationObserver(restoreTheme).observe(document.documentElement, { attributeFilter: ["data-theme"] });
// A page reached by a link has no query: it reads the parameters from the name of the frame, which persists.
if (location.search) name = location.search;
applyTheme(Object.fromEntries(new URLSearchParams(name)));
