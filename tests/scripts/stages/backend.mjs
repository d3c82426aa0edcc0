import { readdirSync } from 'node:fs';
import { run } from '../../../backend/scripts/support/commands.mjs';
import { inRoot } from '../../../backend/scripts/support/paths.mjs';
import { countDotnet } from '../support/counts.mjs';
import { Outcome } from '../support/outcome.mjs';

/** The built test program of a project; it needs no runner around it. */
function testProgram(project) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return inRoot('tests', project, 'bin', 'Release', 'net10.0', project + suffix);
}

/** Every test project of the solution. */
export const backend = readdirSync(inRoot('tests'))
  .filter((name) => name.endsWith('.Tests'))
  .sort()
  .map((project) => ({
    title: project,
    run: async () => {
      const result = await run(testProgram(project), ['--no-progress', '--no-ansi'], { quiet: true });
      return Outcome.ofTests(result, countDotnet(result.output));
    },
  }));
