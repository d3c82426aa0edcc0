import { readdirSync } from 'node:fs';
import { run } from '../../../backend/scripts/support/commands.mjs';
import { inRoot } from '../../../backend/scripts/support/paths.mjs';
import { countTap } from '../support/counts.mjs';
import { Outcome } from '../support/outcome.mjs';
import { runVitest } from '../support/vitest.mjs';

const scriptTests = readdirSync(inRoot('tests', 'scripts'))
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => inRoot('tests', 'scripts', name));

/** Everything that is tested in Node: the front end's units, and the scripts of the repository. */
export const frontend = [
  { title: 'front-end units', run: () => runVitest('frontend', ['run', '-s', 'test', '-w', 'frontend', '--']) },
  {
    title: 'scripts',
    run: async () => {
      const result = await run(process.execPath, ['--test', '--test-reporter=tap', ...scriptTests], { quiet: true });
      return Outcome.ofTests(result, countTap(result.output));
    },
  },
];
