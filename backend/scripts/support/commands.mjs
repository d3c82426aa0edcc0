import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

// Build servers that outlive the build hold the terminal's pipes open: whoever waits for the end of our output would wait for them too.
const environment = {
  ...process.env,
  MSBUILDDISABLENODEREUSE: '1',
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_NOLOGO: '1',
};

/** How to call a program: npm is run by this Node, because on Windows it is a script that cannot be spawned. */
function resolve(program, args) {
  return program === 'npm' && process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath, ...args]]
    : [program, args];
}

/**
 * Runs a program in the repository's folder to its end.
 * @param {object} [options] quiet: collect the output instead of showing it; env: further variables
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 when a signal ended it) and, when quiet, all output
 */
export function run(program, args, { quiet = false, env = {} } = {}) {
  const [file, fileArgs] = resolve(program, args);
  return new Promise((done, failed) => {
    const child = spawn(file, fileArgs, {
      cwd: root,
      env: { ...environment, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', failed);
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
