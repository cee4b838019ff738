// The position of the device. Its counterpart in the app is `src/platform/geolocation.rs`.

import { attempt } from "./attempt.js";

const PERMISSION_DENIED = 1;

// Reports the position, or whether it is not allowed.
export const measure = (report) => {
  const failed = (error) => report(error?.code === PERMISSION_DENIED);
  const asked = attempt(() => {
    navigator.geolocation.getCurrentPosition(report, failed, { enableHighAccuracy: true });
    return true;
  });
  if (!asked) failed();
};
