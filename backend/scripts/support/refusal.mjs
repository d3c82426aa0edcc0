/** Something the user can put right: shown as one sentence, without a stack trace. */
export class Refusal extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'Refusal';
    this.exitCode = exitCode;
  }
}

/** Runs a script's main function; a refusal becomes its sentence and its exit code. */
export async function runScript(main) {
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0;
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }

    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
