import type { TestProject } from 'vitest/node';
import { ensureBackend, ensureFrontend } from '../../../backend/scripts/support/products.mjs';
import { RegistryServer } from './registryServer';

declare module 'vitest' {
  export interface ProvidedContext {
    registryAddress: string;
    dataDirectory: string;
  }
}

/** One registry for the whole run; what it is built from is built first when it has changed. */
export default async function startRegistry(project: TestProject): Promise<() => Promise<void>> {
  await ensureBackend({ quiet: true });
  await ensureFrontend({ quiet: true });
  const starting = RegistryServer.start();
  // A run that is told to stop leaves nothing behind.
  process.once('SIGTERM', () => {
    void starting.then((server) => server.stop()).finally(() => process.exit(143));
  });
  const server = await starting;
  project.provide('registryAddress', server.address);
  project.provide('dataDirectory', server.dataDirectory);
  return () => server.stop();
}
