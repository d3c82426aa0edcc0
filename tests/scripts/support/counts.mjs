import { readFileSync } from 'node:fs';

/** The number at the first match of a pattern's group, 0 without a match. */
const numberAt = (text, pattern) => Number(pattern.exec(text)?.[1] ?? 0);

/** Counts in the closing summary of a .NET test program. */
export const countDotnet = (output) => ({
  passed: numberAt(output, /^ +succeeded: (\d+)/m),
  failed: numberAt(output, /^ +failed: (\d+)/m),
  skipped: numberAt(output, /^ +skipped: (\d+)/m),
});

/** Counts in the TAP summary of `node --test`. */
export const countTap = (output) => ({
  passed: numberAt(output, /^# pass (\d+)/m),
  failed: numberAt(output, /^# fail (\d+)/m) + numberAt(output, /^# cancelled (\d+)/m),
  skipped: numberAt(output, /^# skipped (\d+)/m) + numberAt(output, /^# todo (\d+)/m),
});

/** Counts in vitest's JSON report; none when it was not written. */
export function countVitest(reportFile) {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
