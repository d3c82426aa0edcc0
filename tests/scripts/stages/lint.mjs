import { run } from '../../../backend/scripts/support/commands.mjs';
import { Outcome } from '../support/outcome.mjs';

const check = (title, program, args) => ({
  title,
  run: async () => Outcome.ofCheck(await run(program, args, { quiet: true })),
});

/** Format and style of every source; each check counts as one test. */
export const lint = [
  // The build holds every other rule of style; what no build tells is the order of usings and a needless `this.`.
  check('C# format', 'dotnet', [
    'format',
    'whitespace',
    '--folder',
    '.',
    '--verify-no-changes',
    '--exclude',
    'node_modules',
    '--exclude',
    '**/obj',
  ]),
  check('C# style', 'dotnet', [
    'format',
    'style',
    'AssetRegistry.sln',
    '--verify-no-changes',
    '--severity',
    'warn',
    '--diagnostics',
    'IDE0003',
    '--no-restore',
  ]),
  check('front-end types', 'npm', ['run', '-s', 'typecheck', '-w', 'frontend']),
  check('front-end rules', 'npm', ['run', '-s', 'lint', '-w', 'frontend']),
  check('front-end format', 'npm', ['run', '-s', 'format:check', '-w', 'frontend']),
  check('journey types', 'npm', ['exec', '--', 'tsc', '-p', 'tests/e2e']),
  check('script format', 'npm', ['exec', '--', 'prettier', '--check', 'backend/scripts', 'tests/scripts', 'tests/e2e']),
];
