import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Full path of something in the repository. */
export const inRoot = (...segments) => path.join(root, ...segments);

/** The built server. */
export const serverDll = inRoot('backend', 'AssetRegistry.Api', 'bin', 'Release', 'net10.0', 'AssetRegistry.Api.dll');

/** The folder the user called npm from; file names on the command line are relative to it. */
export const callersDirectory = process.env.INIT_CWD ?? process.cwd();
