import { existsSync, statSync } from 'node:fs';
import { BuildProduct } from './buildProduct.mjs';
import { run } from './commands.mjs';
import { say } from './language.mjs';
import { inRoot, serverDll } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const DOTNET_SETTINGS = ['global.json', 'Directory.Build.props', 'Directory.Packages.props', '.editorconfig'];
const backend = new BuildProduct('backend', serverDll, ['backend', 'migrations', 'geodata', ...DOTNET_SETTINGS]);
const frontend = new BuildProduct('frontend', inRoot('frontend', 'dist', 'index.html'), [
  'frontend',
  'package-lock.json',
]);

/** Arguments of every `dotnet build`: exactly the locked packages, and no compiler server left behind. */
const DOTNET_BUILD = [
  '-c',
  'Release',
  '-nologo',
  '-v',
  'quiet',
  '-clp:NoSummary',
  '-p:RestoreLockedMode=true',
  '-p:UseSharedCompilation=false',
];

/** Installs the npm packages when package-lock.json is newer than what is installed. */
export async function ensureInstalled(options) {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(inRoot('package-lock.json')).mtimeMs) {
    return;
  }

  await step(say('Cài các gói npm', 'Installing the npm packages'), 'npm', ['ci'], options);
}

export async function ensureBackend(options) {
  if (!backend.isFresh()) {
    await buildBackend(options);
  }
}

export async function ensureFrontend(options) {
  if (!frontend.isFresh()) {
    await buildFrontend(options);
  }
}

export async function buildBackend(options) {
  await backend.build(() =>
    step(
      say('Biên dịch máy chủ', 'Building the server'),
      'dotnet',
      ['build', 'backend/AssetRegistry.Api', ...DOTNET_BUILD],
      options,
    ),
  );
}

/** Builds the tests too; what it leaves is what buildBackend leaves. */
export async function buildSolution(options) {
  await backend.build(() =>
    step(
      say('Biên dịch máy chủ và các bài kiểm thử', 'Building the server and its tests'),
      'dotnet',
      ['build', 'AssetRegistry.sln', ...DOTNET_BUILD],
      options,
    ),
  );
}

export async function buildFrontend(options) {
  await frontend.build(() =>
    step(say('Biên dịch giao diện', 'Building the web page'), 'npm', ['run', '-s', 'build', '-w', 'frontend'], {
      ...options,
      // Whoever builds on the way to a test must not get the page that a test runner would build.
      env: { NODE_ENV: 'production' },
    }),
  );
}

/** Runs one step of a build. Its output goes to standard error, and is shown only when it fails, if the caller asks for quiet. */
async function step(title, program, args, { quiet = false, env } = {}) {
  if (!quiet) {
    console.error(`${title} …`);
  }

  const { code, output } = await run(program, args, { quiet: true, env });
  if (code !== 0) {
    console.error(output.trimEnd());
    throw new Refusal(
      say(`Không xong bước: ${title} (mã ${code}).`, `This step failed: ${title} (exit code ${code}).`),
    );
  }
}
