// npm run bless: rewrites the files that hold expected output (schema, snapshots). Read the difference before committing it.
import { run } from '../../backend/scripts/support/commands.mjs';
import { runScript } from '../../backend/scripts/support/refusal.mjs';

await runScript(async () => {
  const schema = await run('npm', ['run', '-s', 'schema']);
  const tests = await run('npm', ['run', '-s', 'test:backend'], { env: { ASSETREGISTRY_BLESS: '1' } });
  return schema.code || tests.code;
});
