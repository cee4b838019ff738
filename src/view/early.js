// Runs before the first paint and is part of every page: what was set must not be seen to change.
try {
  const kept = localStorage.getItem("uncramp.settings") ?? "";
  for (const [, name, value] of kept.matchAll(/ (hold|theme)=(\w+)/g)) document.documentElement.dataset[name] = value;
} catch {}
