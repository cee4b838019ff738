// Runs before the first paint and is part of every page. The countdown of the plain page stands still where nobody sees it.
const unseen = () => document.documentElement.toggleAttribute("data-unseen", document.hidden);
unseen();
addEventListener("visibilitychange", unseen, true);
// What was set must not be seen to change.
try {
  const kept = localStorage.getItem("uncramp.settings") ?? "";
  for (const [, name, value] of kept.matchAll(/ (hold|theme)=(\w+)/g)) document.documentElement.dataset[name] = value;
} catch {}
