import { runVitest } from '../support/vitest.mjs';

/** Journeys through the built product in a real browser. */
export const e2e = [
  {
    title: 'browser',
    run: () => runVitest('e2e', ['exec', '--', 'vitest', 'run', '--config', 'tests/e2e/vitest.config.mjs']),
  },
];
