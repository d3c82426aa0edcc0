/**
 * Keeps this page's own files in the browser, so that it opens without a connection. A browser does that over https and on the machine
 * itself only; elsewhere the open page must do.
 */
export async function keepPageOnDevice(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) {
    return;
  }
  await navigator.serviceWorker.register('/siteWorker.js');
  const { active } = await navigator.serviceWorker.ready;
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
  active?.postMessage({ keep: ['/', '/config.json', ...new Set(files)] });
}
