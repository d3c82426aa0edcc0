import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { inRoot } from '../../../backend/scripts/support/paths.mjs';

/** Runs a command of the registry beside the server, on its data; fails with what the command said when it refuses. */
export async function assetregistry(...args: string[]): Promise<string> {
  const script = inRoot('backend', 'scripts', 'assetregistry.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args, '--data', inject('dataDirectory')]);
  return stdout;
}
