import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** Names that hold what a build makes. */
const NOT_SOURCES = new Set(['bin', 'obj', 'node_modules', 'dist', 'test-results', 'TestResults', 'graphqlEnv.d.ts']);

/** Every file of a folder, or the file itself; none when it is absent. */
function* filesOf(file) {
  if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    yield* existsSync(file) ? [file] : [];
    return;
  }

  for (const name of readdirSync(file).sort()) {
    if (!NOT_SOURCES.has(name) && !name.endsWith('.md')) {
      yield* filesOf(path.join(file, name));
    }
  }
}

/**
 * One thing that is built. It is up to date when its sources are, byte for byte, those of its last build: times of change say nothing after a
 * git checkout.
 */
export class BuildProduct {
  #stamp;
  #output;
  #sources;

  /**
   * @param {string} name names the file that remembers the last build
   * @param {string} output a file that exists when the thing is built
   * @param {string[]} sources files and folders, from the repository's folder
   */
  constructor(name, output, sources) {
    this.#stamp = inRoot('.cache', `${name}.built`);
    this.#output = output;
    this.#sources = sources.map((source) => inRoot(source));
  }

  isFresh() {
    return (
      existsSync(this.#output) && existsSync(this.#stamp) && readFileSync(this.#stamp, 'utf8') === this.#fingerprint()
    );
  }

  /** Runs a build and, when it succeeds, remembers what it began with: a file saved meanwhile makes the product stale. */
  async build(action) {
    const fingerprint = this.#fingerprint();
    await action();
    mkdirSync(path.dirname(this.#stamp), { recursive: true });
    writeFileSync(this.#stamp, fingerprint);
  }

  #fingerprint() {
    const hash = createHash('sha256');
    for (const file of this.#sources.flatMap((source) => [...filesOf(source)])) {
      hash
        .update(`${path.relative(inRoot(), file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }

    return hash.digest('hex');
  }
}
