// Runs before the first paint and is part of every page. The countdown of the plain page pauses while the page is hidden.
const unseen = () => document.documentElement.toggleAttribute("data-unseen", document.hidden);
unseen();
addEventListener("visibilitychange", unseen, true);
// Stored settings must not visibly change the page.
try {
  const kept = localStorage.getItem("uncramp.settings") ?? "";
  for (const [, name, value] of kept.matchAll(/ (hold|theme)=(\w+)/g)) document.documentElement.dataset[name] = value;
} catch {}
