import { rmSync } from 'node:fs';
import { run } from '../../../backend/scripts/support/commands.mjs';
import { inRoot } from '../../../backend/scripts/support/paths.mjs';
import { countVitest } from './counts.mjs';
import { Outcome } from './outcome.mjs';

/** Runs vitest through npm, and counts by its JSON report. */
export async function runVitest(name, npmArguments) {
  const report = inRoot('test-results', `${name}.json`);
  rmSync(report, { force: true });
  const result = await run(
    'npm',
    [...npmArguments, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      quiet: true,
    },
  );
  return Outcome.ofTests(result, countVitest(report));
}
