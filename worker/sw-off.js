// Takes the guide off the device. Put in the place of `sw.js`, it ends every worker that is out there: the pages come from
// the host again. It asks no page to load anew.

const OURS = `uncramp ${new URL(registration.scope).pathname} `;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(end()));

async function end() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)));
  await registration.unregister();
}
