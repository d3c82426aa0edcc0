// Opens the pages of site work without a connection. It keeps the page's own files and nothing of the register: what the page says is kept
// goes in, what it does not name any more goes out. With a connection everything comes from the server, so that no old page outlives an update.
const cacheName = 'site pages';

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) {
    event.waitUntil(keepOnly(event.data.keep));
  }
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) {
    return;
  }
  if (mode === 'navigate') {
    if (pathname === '/' || pathname === '/site' || pathname.startsWith('/site/')) {
      event.respondWith(fetch(event.request).catch((error) => kept('/', error)));
    }
  } else if (pathname.startsWith('/assets/') || pathname === '/config.json') {
    event.respondWith(fetch(event.request).catch((error) => kept(pathname, error)));
  }
});

async function kept(path, error) {
  const response = await caches.match(path);
  if (response === undefined) {
    throw error;
  }
  return response;
}

/** The server gives pages only to those who ask for one. */
async function keep(cache, path) {
  const response = await fetch(path, path === '/' ? { headers: { accept: 'text/html' } } : {});
  if (!response.ok) {
    throw new Error(`${path} was answered with ${response.status}.`);
  }
  await cache.put(path, response);
}

/** Files whose name has a hash never change; the others are fetched anew. */
async function keepOnly(paths) {
  const cache = await caches.open(cacheName);
  const there = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const wanted = paths.filter((path) => !(path.startsWith('/assets/') && there.includes(path)));
  await Promise.all(wanted.map((path) => keep(cache, path)));
  await Promise.all(there.filter((path) => !paths.includes(path)).map((path) => cache.delete(path)));
}
