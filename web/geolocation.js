// The position of the device. Its counterpart in the app is `src/platform/geolocation.rs`.

// Reports the browser's position or its error.
window.measurePosition = (report) => {
  try {
    navigator.geolocation.getCurrentPosition(report, report, { enableHighAccuracy: true });
  } catch (error) {
    report(error);
  }
};
