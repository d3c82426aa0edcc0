/** What one command of a test run came to. */
export class Outcome {
  /** @param {{ passed?: number, failed?: number, skipped?: number, output?: string }} counts */
  constructor({ passed = 0, failed = 0, skipped = 0, output = '' }) {
    Object.assign(this, { passed, failed, skipped, output });
  }

  get isGood() {
    return this.failed === 0;
  }

  /** A check that is either passed or failed as a whole, like a linter. */
  static ofCheck({ code, output }) {
    return code === 0 ? new Outcome({ passed: 1 }) : new Outcome({ failed: 1, output });
  }

  /**
   * A test program. One that fails without counting a failed test (it crashed, or found no test) is a failure of its own.
   * @param {{ code: number, output: string }} run
   * @param {{ passed: number, failed: number, skipped: number }} counts
   */
  static ofTests({ code, output }, counts) {
    const crashed = counts.failed === 0 && (code !== 0 || counts.passed === 0);
    return new Outcome({ ...counts, failed: counts.failed + (crashed ? 1 : 0), output });
  }

  static sum(outcomes) {
    const total = (name) => outcomes.reduce((sum, outcome) => sum + outcome[name], 0);
    return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
  }
}
