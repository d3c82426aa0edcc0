// npm run -s assetregistry -- COMMAND …: the command line of the registry. Relative file names mean the caller's folder.
import { checkPrerequisites } from './support/prerequisites.mjs';
import { ensureBackend, ensureInstalled } from './support/products.mjs';
import { runScript } from './support/refusal.mjs';
import { runServer } from './support/server.mjs';

await runScript(async (args) => {
  await checkPrerequisites();
  await ensureInstalled({ quiet: true });
  await ensureBackend({ quiet: true });
  return runServer(args, { interactive: true });
});
