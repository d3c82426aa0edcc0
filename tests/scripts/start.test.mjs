import assert from 'node:assert/strict';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Checkout } from './support/checkout.mjs';

const SERVER_BUILD = 'dotnet build backend/AssetRegistry.Api';
const PAGE_BUILD = 'npm run -s build -w frontend';
let checkout;
beforeEach(() => (checkout = new Checkout()));
afterEach(() => checkout.delete());

/** Starts the server, waits until it serves and stops it. */
async function startAndStop(env) {
  const script = checkout.script('start.mjs', [], env);
  await script.says('serving');
  script.kill('SIGINT');
  return script.ended;
}

const serverCalls = () => checkout.calls().filter((call) => call.startsWith('server'));
const builds = () => checkout.calls().filter((call) => call.startsWith('dotnet build') || call.startsWith('npm'));

describe('npm start', () => {
  it('installs, builds and serves on a bare machine', async () => {
    await startAndStop();

    assert.deepEqual(checkout.calls(), [
      'npm ci',
      PAGE_BUILD,
      SERVER_BUILD,
      `server serve in ${checkout.root}`,
      'signal SIGINT',
    ]);
  });

  it('builds nothing when nothing has changed', async () => {
    await startAndStop();
    await startAndStop();

    assert.deepEqual(builds(), ['npm ci', PAGE_BUILD, SERVER_BUILD]);
  });

  it('builds the part whose sources have changed', async () => {
    await startAndStop();
    checkout.write('backend/AssetRegistry.Api/Program.cs', '// changed');
    await startAndStop();

    assert.deepEqual(builds(), ['npm ci', PAGE_BUILD, SERVER_BUILD, SERVER_BUILD]);
  });

  it('hands its options to the server, in the folder the caller stands in', async () => {
    const folder = path.dirname(checkout.write('elsewhere/file', ''));
    const script = checkout.script('start.mjs', ['--port', '0', '--data', 'my data'], { INIT_CWD: folder });
    await script.says('serving');
    script.kill('SIGTERM');
    await script.ended;

    assert.deepEqual(serverCalls(), [`server serve --port 0 --data my data in ${folder}`]);
  });

  it('shows what went wrong in a build and does not serve', async () => {
    const { code, output } = await checkout.script('start.mjs', [], { BUILD_FAILS: '1' }).ended;

    assert.equal(code, 1);
    assert.match(output, /error CS0001: stand-in\nThis step failed: Building the server/);
    assert.deepEqual(serverCalls(), []);
  });

  it('builds again after a build that failed', async () => {
    await checkout.script('start.mjs', [], { BUILD_FAILS: '1' }).ended;
    await startAndStop();

    assert.equal(builds().filter((call) => call === SERVER_BUILD).length, 2);
  });

  for (const signal of ['SIGINT', 'SIGTERM']) {
    it(`passes ${signal} on once, waits for the server and ends with its code`, async () => {
      const script = checkout.script('start.mjs', [], { SERVER_CODE: '7' });
      await script.says('serving');
      script.kill(signal);
      const { code, output } = await script.ended;

      assert.equal(code, 7);
      assert.match(output, /drained/);
      assert.deepEqual(
        checkout.calls().filter((call) => call.startsWith('signal')),
        [`signal ${signal}`],
      );
    });
  }

  for (const signal of ['SIGTERM', 'SIGKILL']) {
    it(`stops the server when npm dies by ${signal}`, async () => {
      checkout.pretendInstalled();
      checkout.removeProgram('npm');
      const npm = checkout.start('npm', ['start'], { PATH: `${checkout.programs}:${process.env.PATH}` });
      await npm.says('serving');
      npm.kill(signal);

      // The pipes end when the last process that holds them does: npm, its shell, the script and the server.
      const { output } = await npm.ended;
      assert.match(output, /drained/);
    });
  }

  it('says in one sentence that the .NET SDK is missing', async () => {
    checkout.removeProgram('dotnet');
    const { code, output } = await checkout.script('start.mjs').ended;

    assert.equal(code, 1);
    assert.match(output, /^The \.NET SDK 10 is needed [^\n]+\n$/);
  });

  it('speaks Vietnamese unless told otherwise', async () => {
    checkout.removeProgram('dotnet');
    const { output } = await checkout.script('start.mjs', [], { ASSETREGISTRY_LANGUAGE: '' }).ended;

    assert.match(output, /^Cần \.NET SDK 10/);
  });
});

describe('npm run assetregistry', () => {
  it('runs a command where the caller stands, quietly, and ends with its code', async () => {
    const folder = path.dirname(checkout.write('elsewhere/file', ''));
    const { code, output } = await checkout.script('assetregistry.mjs', ['import', 'file'], {
      INIT_CWD: folder,
      SERVER_CODE: '3',
    }).ended;

    assert.equal(code, 3);
    assert.equal(output, '');
    assert.deepEqual(serverCalls(), [`server import file in ${folder}`]);
  });

  it('passes SIGTERM on to a command that takes long', async () => {
    const script = checkout.script('assetregistry.mjs', ['serve']);
    await script.says('serving');
    script.kill('SIGTERM');

    assert.equal((await script.ended).code, 0);
    assert.equal(checkout.calls().at(-1), 'signal SIGTERM');
  });

  it('does not build the web page', async () => {
    await checkout.script('assetregistry.mjs', ['migrate']).ended;

    assert.deepEqual(builds(), ['npm ci', SERVER_BUILD]);
  });
});
