// The position of the device. Its counterpart in the app is `src/platform/geolocation.rs`.

// The code of an error: the device cannot say.
const POSITION_UNAVAILABLE = 2;

// Reports the browser's position, or the code of its error.
window.measurePosition = (report) => {
  const failed = (error) => report(error?.code ?? POSITION_UNAVAILABLE);
  try {
    navigator.geolocation.getCurrentPosition(report, failed, { enableHighAccuracy: true });
  } catch {
    failed();
  }
};
