import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inRoot } from '../../../backend/scripts/support/paths.mjs';

/** The provider of identities that the registry of the journeys is told of. */
export class IdentityProvider {
  readonly address: string;
  readonly #process: ChildProcess;

  private constructor(address: string, process: ChildProcess) {
    this.address = address;
    this.#process = process;
  }

  /** Resolves when people can sign in there. */
  static async start(): Promise<IdentityProvider> {
    const provider = spawn(process.execPath, [inRoot('tests', 'openId', 'provider.mjs')], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    for await (const line of createInterface(provider.stdout)) {
      if (line.startsWith('http')) {
        return new IdentityProvider(line, provider);
      }
    }
    throw new Error('The provider of identities ended before it was ready.');
  }

  /** What the registry is started with. */
  get variables(): Record<string, string> {
    return {
      ASSETREGISTRY_OPENID_AUTHORITY: this.address,
      ASSETREGISTRY_OPENID_CLIENT_ID: 'asset-registry',
      ASSETREGISTRY_OPENID_CLIENT_SECRET: 'secret-of-the-tests-with-32-signs',
      ASSETREGISTRY_OPENID_LABEL: 'Cổng đăng nhập của tỉnh',
      ASSETREGISTRY_OPENID_ROLES: 'so-quy-hoach=PLANNER',
    };
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.stdin?.end();
    await ended;
  }
}

/** Makes somebody known to a provider, with the groups he is in. */
export async function makeKnown(provider: string, subject: string, name: string, groups: string[]): Promise<void> {
  await fetch(`${provider}/test/people`, {
    method: 'POST',
    body: JSON.stringify({ subject, claims: { name, groups } }),
  });
}
