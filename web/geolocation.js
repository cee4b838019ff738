// The position of the device. Its counterpart in the app is `src/platform/geolocation.rs`.

// The code of an error: the device cannot say.
const POSITION_UNAVAILABLE = 2;

// Reports the browser's position or its error.
window.measurePosition = (report) => {
  try {
    navigator.geolocation.getCurrentPosition(report, report, { enableHighAccuracy: true });
  } catch {
    report({ code: POSITION_UNAVAILABLE });
  }
};
