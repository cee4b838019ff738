// Runs behind `embed_theme.js`: requests the script of the page, and the app that it starts. The policy of these pages allows
// the scripts that this one adds, and no others.
//
// A frame that its page has sealed has no origin, so there the files of the guide are those of another origin: a module and
// `fetch` would need headers for CORS, which few servers of shops send. Such a frame gets one classic script with everything
// in it. A plugin has no other one.
{
  const { module, wasm, classic } = document.currentScript.dataset;
  const add = (name, properties) => document.head.append(Object.assign(document.createElement(name), properties));
  let script = { src: classic };
  if (module && origin !== "null") {
    script = { type: "module", src: module };
    // `app_start.js` requests it in the same mode, so every browser fetches it only once.
    if (wasm) add("link", { rel: "preload", as: "fetch", href: wasm, fetchPriority: "low" });
    add("link", { rel: "modulepreload", href: module, fetchPriority: "low" });
  } else document.documentElement.dataset.sealed = "";
  addEventListener("DOMContentLoaded", () => add("script", script));
}
