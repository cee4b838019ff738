// A fake geolocation. It records each request, and answers when the test says so.
window.geo = (() => {
  const asked = [];
  const place = (has) => Object.defineProperty(navigator, "geolocation", {
    value: has ? { getCurrentPosition: (found, failed, options) => void asked.push({ found, failed, options }) } : undefined,
    configurable: true,
  });
  place(true);
  const latest = () => asked[asked.length - 1];
  return {
    asked,
    place,
    find: (latitude, longitude, accuracy, age = 0) => latest().found({ coords: { latitude, longitude, accuracy }, timestamp: Date.now() - age }),
    fail: (code) => latest().failed({ code, message: "" }),
  };
})();
