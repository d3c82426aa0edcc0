import type { TestProject } from 'vitest/node';
import { ensureBackend, ensureFrontend } from '../../../backend/scripts/support/products.mjs';
import { IdentityProvider } from './identityProvider';
import { RegistryServer } from './registryServer';

declare module 'vitest' {
  export interface ProvidedContext {
    registryAddress: string;
    providerAddress: string;
    dataDirectory: string;
  }
}

/** One registry for the whole run; what it is built from is built first when it has changed. */
export default async function startRegistry(project: TestProject): Promise<() => Promise<void>> {
  await ensureBackend({ quiet: true });
  await ensureFrontend({ quiet: true });
  const provider = await IdentityProvider.start();
  const starting = RegistryServer.start(provider.variables);
  // A run that is told to stop leaves nothing behind.
  process.once('SIGTERM', () => {
    void starting.then((server) => server.stop()).finally(() => process.exit(143));
  });
  const server = await starting;
  project.provide('registryAddress', server.address);
  project.provide('dataDirectory', server.dataDirectory);
  project.provide('providerAddress', provider.address);
  return async () => {
    await server.stop();
    await provider.stop();
  };
}
