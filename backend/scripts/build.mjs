// npm run build: the server and the web page, from the locked packages.
import { checkPrerequisites } from './support/prerequisites.mjs';
import { buildBackend, buildFrontend, ensureInstalled } from './support/products.mjs';
import { runScript } from './support/refusal.mjs';

await runScript(async () => {
  await checkPrerequisites();
  await ensureInstalled();
  await buildFrontend();
  await buildBackend();
});
