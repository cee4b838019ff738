// Removes the guide from the device. Deployed in place of `sw.js`, it unregisters every worker in use: the pages come from
// the host again. It does not reload any page.

const OURS = `uncramp ${new URL(registration.scope).pathname} `;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(end()));

async function end() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)));
  await registration.unregister();
}
