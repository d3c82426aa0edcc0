import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../../backend/scripts/support/paths.mjs';

/** Of every account of the demonstration province. */
export const password = 'mật khẩu của bài kiểm thử';

const startLimitMs = 180_000;

/** What `npm start` runs, as a process of its own on a free port, with the demonstration province in a folder of its own. */
export class RegistryServer {
  readonly address: string;
  readonly dataDirectory: string;
  readonly #process: ChildProcess;

  private constructor(address: string, process: ChildProcess, dataDirectory: string) {
    this.address = address;
    this.#process = process;
    this.dataDirectory = dataDirectory;
  }

  /** Resolves when the province is loaded and pages are served; `settings` are further variables it is started with. */
  static async start(settings: Record<string, string> = {}): Promise<RegistryServer> {
    const dataDirectory = mkdtempSync(path.join(tmpdir(), 'journeys-'));
    // The script stops the server when we are gone, however we ended.
    const script = inRoot('backend', 'scripts', 'start.mjs');
    const server = spawn(process.execPath, [script, '--port', '0', '--data', dataDirectory], {
      env: { ...withoutOwnSettings(process.env), ...settings, ASSETREGISTRY_DEMO_PASSWORD: password },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      return new RegistryServer(await addressOf(server), server, dataDirectory);
    } catch (error) {
      await end(server);
      rmSync(dataDirectory, { recursive: true, force: true });
      throw error;
    }
  }

  /** Stops it the way Ctrl-C does, and deletes what it kept. */
  async stop(): Promise<void> {
    const code = await end(this.#process);
    rmSync(this.dataDirectory, { recursive: true, force: true });
    if (code !== 0) {
      throw new Error(`The server did not stop in good order but with exit code ${code}.`);
    }
  }
}

async function end(server: ChildProcess): Promise<number | null> {
  if (server.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGINT');
    await ended;
  }
  return server.exitCode;
}

/** Waits for the line that names the address; fails with all that was said when the server ends or takes too long. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    const limit = setTimeout(() => {
      failed(new Error(`The server was not ready after ${startLimitMs / 1000} s:\n${said}`));
    }, startLimitMs);
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /http:\/\/[\w.:[\]]+:\d+/.exec(said)?.[0];
      if (address !== undefined) {
        clearTimeout(limit);
        done(address);
      }
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('error', failed);
    server.on('exit', (code) => {
      clearTimeout(limit);
      failed(new Error(`The server ended with exit code ${code} before it was ready:\n${said}`));
    });
  });
}

/** Settings of the developer's own registry must not reach the one of the tests, least of all its database. */
function withoutOwnSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('ASSETREGISTRY_')));
}
