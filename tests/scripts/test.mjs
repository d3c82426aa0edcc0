// npm test [-- STAGE …]: lint, backend, frontend, e2e. Ends with the line "N passed, N failed, N skipped".
import { checkPrerequisites } from '../../backend/scripts/support/prerequisites.mjs';
import { buildSolution, ensureFrontend, ensureInstalled } from '../../backend/scripts/support/products.mjs';
import { Refusal, runScript } from '../../backend/scripts/support/refusal.mjs';
import { backend } from './stages/backend.mjs';
import { e2e } from './stages/e2e.mjs';
import { frontend } from './stages/frontend.mjs';
import { lint } from './stages/lint.mjs';
import { Outcome } from './support/outcome.mjs';

const NEEDS_SOLUTION = ['lint', 'backend', 'e2e'];
const STAGES = { lint, backend, frontend, e2e };

await runScript(async (names) => {
  const unknown = names.filter((name) => !(name in STAGES));
  if (unknown.length > 0) {
    throw new Refusal(`No such stage: ${unknown.join(', ')}. There are ${Object.keys(STAGES).join(', ')}.`, 2);
  }

  const outcomes = await runStages(names.length > 0 ? names : Object.keys(STAGES));
  const { passed, failed, skipped } = Outcome.sum(outcomes);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 || passed === 0 ? 1 : 0;
});

async function runStages(names) {
  const outcomes = [await runOne('build', { title: 'everything', run: () => build(names) })];
  if (!outcomes[0].isGood) {
    return outcomes;
  }

  for (const name of names) {
    for (const step of STAGES[name]) {
      outcomes.push(await runOne(name, step));
    }
  }

  // Building is no test: it counts only when it fails.
  return outcomes.slice(1);
}

async function build(names) {
  try {
    await checkPrerequisites();
    await ensureInstalled({ quiet: true });
    if (names.some((name) => NEEDS_SOLUTION.includes(name))) {
      await buildSolution({ quiet: true });
    }

    if (names.includes('e2e')) {
      await ensureFrontend({ quiet: true });
    }

    return new Outcome({ passed: 1 });
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }

    return new Outcome({ failed: 1, output: error.message });
  }
}

async function runOne(stage, { title, run }) {
  const began = performance.now();
  const outcome = await run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (!outcome.isGood) {
    console.log(outcome.output.trimEnd());
  }

  const counts = `${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped`;
  console.log(`${outcome.isGood ? 'ok    ' : 'FAILED'} ${stage}: ${title} (${counts}; ${seconds} s)`);
  return outcome;
}
