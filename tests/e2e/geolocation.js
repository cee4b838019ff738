// A fake geolocation. It records each request, and answers when the test says so.
window.geo = (() => {
  const asked = [];
  const place = (has) => Object.defineProperty(navigator, "geolocation", {
    value: has ? { getCurrentPosition: (found, failed, options) => void asked.push({ found, failed, options }) } : undefined,
    configurable: true,
  });
  place(true);
  const latest = () => asked[asked.length - 1];
  // A browser answers in a task of its own. After a script of the driver, WebKit may draw a frame before it runs microtasks.
  const answer = (task) => void setTimeout(task, 0);
  return {
    asked,
    place,
    find: (latitude, longitude, accuracy, age = 0) => answer(() => latest().found({ coords: { latitude, longitude, accuracy }, timestamp: Date.now() - age })),
    fail: (code) => answer(() => latest().failed({ code, message: "" })),
  };
})();
