// Removes the guide from the device. Deployed in place of `sw.js`, it unregisters every worker in use: the pages come from
// the host again. It does not reload any page.

const PREFIX = `uncramp ${new URL(registration.scope).pathname} `;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
  await registration.unregister();
}
