import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { onParentDeath } from './parents.mjs';
import { callersDirectory, serverDll } from './paths.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the built server with a command line of its own and waits for its end. It is told to stop when the process that started us dies: npm,
 * when killed, takes its shell with it but leaves us.
 * @param {string[]} args
 * @param {object} [options] interactive: the command may read from the terminal
 * @returns {Promise<number>} the server's exit code; 128 + signal when a signal ended it
 */
export function runServer(args, { interactive = false } = {}) {
  // In a group of its own the server gets Ctrl-C once, from us, and not a second time from the terminal. A command that may ask questions, and
  // any on Windows, stays in ours and gets it from the terminal alone.
  const ownGroup = !interactive && process.platform !== 'win32';
  return new Promise((done, failed) => {
    const server = spawn('dotnet', [serverDll, ...args], {
      cwd: callersDirectory,
      stdio: [interactive ? 'inherit' : 'ignore', 'inherit', 'inherit'],
      detached: ownGroup,
    });
    const stop = (signal) => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    for (const signal of SIGNALS) {
      process.on(signal, () => (ownGroup || signal === 'SIGTERM') && stop(signal));
    }

    const watch = onParentDeath(() => stop('SIGTERM'));
    server.on('error', failed);
    server.on('exit', (code, signal) => {
      clearInterval(watch);
      done(code ?? 128 + constants.signals[signal]);
    });
  });
}
