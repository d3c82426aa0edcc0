// The browser of the browser tests: the Chromium npm ships as @sparticuz/chromium, unpacked once into .cache/chromium.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { inRoot } from '../../backend/scripts/support/paths.mjs';

const ARGUMENTS = [
  '--headless=shell',
  // The sandbox needs privileges a container does not give, and root may not use it.
  '--no-sandbox',
  // A container's /dev/shm is often too small for a page.
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

const FONTS_CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fonts-cache</cachedir>
</fontconfig>
`;

/**
 * What playwright-core's chromium.launch needs. ASSETREGISTRY_CHROMIUM names another browser to use; elsewhere than on 64-bit Linux it must.
 * @returns {{ executablePath: string, args: string[], env: Record<string, string> }}
 */
export function chromiumLaunchOptions() {
  const own = process.env.ASSETREGISTRY_CHROMIUM;
  if (own) {
    return { executablePath: own, args: ARGUMENTS, env: { ...process.env } };
  }

  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'npm has no Chromium for this machine: name an installed Chrome, Edge or Chromium in ASSETREGISTRY_CHROMIUM.',
    );
  }

  const directory = unpacked();
  return {
    executablePath: path.join(directory, 'chromium'),
    args: ARGUMENTS,
    // Its own libraries and fonts, so that a page looks the same on every machine.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(directory, 'lib'),
      FONTCONFIG_PATH: directory,
      XDG_CACHE_HOME: directory,
    },
  };
}

/** The folder of the unpacked browser; unpacks it the first time, and makes it visible only when whole. */
function unpacked() {
  const source = inRoot('node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
  const directory = inRoot('.cache', 'chromium', version);
  if (!existsSync(directory)) {
    const unfinished = `${directory}.${process.pid}`;
    unpack(path.join(source, 'bin'), unfinished);
    try {
      renameSync(unfinished, directory);
    } catch (error) {
      rmSync(unfinished, { recursive: true });
      if (!existsSync(directory)) {
        throw error;
      }
      // Another test run was faster.
    }
  }

  return directory;
}

function unpack(packed, directory) {
  mkdirSync(directory, { recursive: true });
  for (const archive of ['al2023', 'fonts', 'swiftshader']) {
    execFileSync('tar', ['-xf', '-', '--no-same-owner', '-C', directory], {
      input: decompress(path.join(packed, `${archive}.tar.br`)),
    });
  }

  const program = path.join(directory, 'chromium');
  writeFileSync(program, decompress(path.join(packed, 'chromium.br')));
  chmodSync(program, 0o755);
  writeFileSync(path.join(directory, 'fonts.conf'), FONTS_CONFIG);
}

const decompress = (file) => brotliDecompressSync(readFileSync(file));
