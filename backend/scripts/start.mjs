// npm start [-- --port N --data DIR --database "…" --no-demo]: brings everything up to date, then runs the server until it is told to stop.
import { checkPrerequisites } from './support/prerequisites.mjs';
import { ensureBackend, ensureFrontend, ensureInstalled } from './support/products.mjs';
import { runScript } from './support/refusal.mjs';
import { runServer } from './support/server.mjs';

await runScript(async (args) => {
  await checkPrerequisites();
  await ensureInstalled();
  await ensureFrontend();
  await ensureBackend();
  return runServer(['serve', ...args]);
});
