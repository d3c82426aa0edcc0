import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const INTERVAL_MS = 500;

/**
 * Calls back once when the process that started us is gone. Started by npm, that is npm's shell or npm itself: when npm is killed outright its
 * shell lives on, so both are watched.
 * @returns {NodeJS.Timeout} the watch, to be cleared with clearInterval
 */
export function onParentDeath(callback) {
  const parent = process.ppid;
  const grandparent = process.env.npm_lifecycle_event ? parentOf(parent) : undefined;
  const watch = setInterval(() => {
    if (process.ppid !== parent || (grandparent && hasLost(parent, grandparent))) {
      clearInterval(watch);
      callback();
    }
  }, INTERVAL_MS);
  watch.unref();
  return watch;
}

function hasLost(parent, grandparent) {
  return process.platform === 'linux' ? parentOf(parent) !== grandparent : !isAlive(grandparent);
}

function parentOf(pid) {
  try {
    // "pid (name) state parent …", and the name may hold anything.
    return process.platform === 'linux'
      ? Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1])
      : Number.parseInt(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout, 10) ||
          undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
