// Runs before the first paint and is part of every page. The countdown of the plain page pauses while the page is hidden.
const markUnseen = () => document.documentElement.toggleAttribute("data-unseen", document.hidden);
markUnseen();
addEventListener("visibilitychange", markUnseen, true);
// Applied before the first paint, so that stored settings cause no visible change.
try {
  const stored = localStorage.getItem("uncramp.settings") ?? "";
  for (const [, name, value] of stored.matchAll(/ (hold|theme)=(\w+)/g)) document.documentElement.dataset[name] = value;
} catch {}
