import type { APIRequestContext } from 'playwright-core';
import { password } from './registryServer';

/** The accounts of the demonstration province. */
export type Account = 'landfund' | 'commune' | 'agency' | 'finance' | 'province' | 'planner' | 'auditor' | 'admin';

interface Answer<Data> {
  data?: Data;
  errors?: { message: string }[];
}

/** The API with the cookies of one browser: for arranging what a test begins with, and for checking what it came to. */
export class Register {
  readonly #requests: APIRequestContext;

  constructor(requests: APIRequestContext) {
    this.#requests = requests;
  }

  async signIn(account: Account): Promise<void> {
    const response = await this.#requests.post('/account/sign-in', { data: { account, password } });
    if (!response.ok()) {
      throw new Error(`${account} could not sign in: ${response.status()} ${await response.text()}`);
    }
  }

  async query<Data>(text: string, variables: object = {}): Promise<Data> {
    const response = await this.#requests.post('/graphql', { data: { query: text, variables } });
    const { data, errors } = (await response.json()) as Answer<Data>;
    if (errors !== undefined || data === undefined) {
      throw new Error(`The query failed: ${JSON.stringify(errors ?? response.status())}`);
    }
    return data;
  }

  /** Hands in a file for an import; answers with the name the register has given it. */
  async handIn(kind: string, name: string, content: string): Promise<string> {
    const response = await this.#requests.post(`/imports/files?kind=${kind}&name=${encodeURIComponent(name)}`, {
      headers: { 'Content-Type': 'application/octet-stream' },
      data: Buffer.from(content, 'utf8'),
    });
    const { fileId } = (await response.json()) as { fileId?: string };
    if (fileId === undefined) {
      throw new Error(`The file ${name} was refused: ${response.status()}`);
    }
    return fileId;
  }

  /** Gives a command that must be carried out; answers with the noun it changed. */
  async give<Noun>(command: string, noun: string, input: object, fields = 'id version'): Promise<Noun> {
    const inputType = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
    const { result } = await this.query<{ result: Record<string, Noun> & { errors: { message: string }[] | null } }>(
      `mutation($input: ${inputType}!) {
        result: ${command}(input: $input) { ${noun} { ${fields} } errors { ... on Error { message } } }
      }`,
      { input: { idempotencyKey: crypto.randomUUID(), ...input } },
    );
    const changed = result[noun];
    if (result.errors || !changed) {
      throw new Error(`${command} was refused: ${result.errors?.map(({ message }) => message).join(' ')}`);
    }
    return changed;
  }
}
