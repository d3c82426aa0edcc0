import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../../backend/scripts/support/paths.mjs';

const PACKAGE = {
  name: 'checkout',
  private: true,
  type: 'module',
  workspaces: ['frontend'],
  scripts: { start: 'node backend/scripts/start.mjs' },
};

/** A small copy of the repository: the real scripts, with a stand-in for `dotnet` (and for `npm`) that writes down how it was called. */
export class Checkout {
  constructor() {
    this.root = mkdtempSync(path.join(tmpdir(), 'checkout-'));
    this.programs = path.join(this.root, 'programs');
    cpSync(inRoot('backend', 'scripts'), path.join(this.root, 'backend', 'scripts'), { recursive: true });
    this.write('package.json', JSON.stringify(PACKAGE));
    this.write('package-lock.json', '{}');
    this.write(
      'frontend/package.json',
      '{ "name": "frontend", "scripts": { "build": "mkdir -p dist && touch dist/index.html" } }',
    );
    this.write('frontend/src/main.ts', '');
    this.write('backend/AssetRegistry.Api/Program.cs', '');
    this.addProgram('dotnet');
    this.addProgram('npm');
  }

  /** Writes a file of the copy. */
  write(name, content) {
    const file = path.join(this.root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  addProgram(name) {
    const source = readFileSync(new URL(`./stand-ins/${name}.mjs`, import.meta.url), 'utf8');
    chmodSync(this.write(`programs/${name}`, `#!${process.execPath}\n${source}`), 0o755);
  }

  removeProgram(name) {
    rmSync(path.join(this.programs, name));
  }

  /** Makes the packages look installed after package-lock.json was written. */
  pretendInstalled() {
    const later = new Date(Date.now() + 1000);
    utimesSync(this.write('node_modules/.package-lock.json', '{}'), later, later);
  }

  /** What the stand-ins wrote down, oldest first: "npm ci", "dotnet build …", "signal SIGINT". */
  calls() {
    try {
      return readFileSync(path.join(this.root, 'calls.log'), 'utf8').trimEnd().split('\n');
    } catch {
      return [];
    }
  }

  /** Starts a program in the copy. `ended` is { code, signal, output }; `says(text)` waits until the text has been printed. */
  start(file, args, env = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') && name !== 'INIT_CWD');
    const child = spawn(file, args, {
      cwd: this.root,
      env: {
        ...Object.fromEntries(inherited),
        PATH: this.programs,
        CALLS: path.join(this.root, 'calls.log'),
        ASSETREGISTRY_LANGUAGE: 'en',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const listeners = new Set();
    const hear = (chunk) => {
      output += chunk;
      listeners.forEach((listener) => listener());
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    return {
      pid: child.pid,
      kill: (signal) => child.kill(signal),
      ended: new Promise((done) => child.on('close', (code, signal) => done({ code, signal, output }))),
      says: (text) =>
        new Promise((done) => {
          const listener = () => output.includes(text) && (listeners.delete(listener), done());
          listeners.add(listener);
          listener();
        }),
    };
  }

  /** Starts one of the scripts. */
  script(name, args = [], env = {}) {
    return this.start(process.execPath, [path.join('backend', 'scripts', name), ...args], env);
  }

  delete() {
    rmSync(this.root, { recursive: true, force: true });
  }
}
