// npm run schema: writes the API's schema into the file the front end is typed by.
import { writeFileSync } from 'node:fs';
import { run } from './support/commands.mjs';
import { inRoot, serverDll } from './support/paths.mjs';
import { checkPrerequisites } from './support/prerequisites.mjs';
import { ensureBackend } from './support/products.mjs';
import { Refusal, runScript } from './support/refusal.mjs';

await runScript(async () => {
  await checkPrerequisites();
  await ensureBackend();
  const { code, output } = await run('dotnet', [serverDll, 'schema'], { quiet: true });
  if (code !== 0) {
    throw new Refusal(output.trimEnd());
  }

  writeFileSync(inRoot('frontend', 'src', 'api', 'schema.graphql'), output);
});
