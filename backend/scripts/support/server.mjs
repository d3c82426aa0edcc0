import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { onParentDeath } from './parents.mjs';
import { callersDirectory, serverDll } from './paths.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const windows = process.platform === 'win32';

/**
 * Runs the built server with a command line of its own and waits for its end. Signals are passed on, and the server is told to stop when the
 * process that started us dies: npm, when killed, takes its shell with it but leaves us.
 * @returns {Promise<number>} the server's exit code; 128 + signal when a signal ended it
 */
export function runServer(args) {
  return new Promise((done, failed) => {
    // In a group of its own the server gets Ctrl-C once, from us, and not a second time from the terminal.
    const server = spawn('dotnet', [serverDll, ...args], {
      cwd: callersDirectory,
      stdio: 'inherit',
      detached: !windows,
    });
    for (const signal of SIGNALS) {
      // On Windows Ctrl-C reaches the server by itself, and kill() would end it without a word.
      process.on(signal, () => windows || server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
    }

    const watch = onParentDeath(() => server.kill('SIGTERM'));
    server.on('error', failed);
    server.on('exit', (code, signal) => {
      clearInterval(watch);
      done(code ?? 128 + constants.signals[signal]);
    });
  });
}
