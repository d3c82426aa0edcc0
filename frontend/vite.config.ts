/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://127.0.0.1:5080';

/** Small modules that the shell and the map need at once. */
const baseModules = new RegExp(
  [
    'shared',
    'state/(queries|paging|facilityFilter|viewState|sessionExpiry|kept|theme|usePausedText|device/waitingMark)',
    'api/(client|graphql|account|config|facilities|facilityCounts|province|tileJson)',
    'components/(button|notice|stateSymbol)',
    'features/(access/AccountContext|shell/(usePageTitle|withTexts))',
  ]
    .map((modules) => `/frontend/src/${modules}[./]`)
    // Of these a few pages ask several things at once; they bring that part themselves.
    .concat('/node_modules/@tanstack/(query-core|react-query)/(?!.*(queriesObserver|useQueries))')
    .join('|'),
);

export default defineConfig({
  plugins: [react()],
  resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  build: {
    target: 'es2023',
    manifest: true,
    // The server forbids inline scripts, and the preload polyfill is one.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs is packed better together than in dozens of small files.
        codeSplitting: {
          groups: [{ name: 'base', test: baseModules }],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/account', '/tiles', '/config.json'].map((path) => [path, api])),
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    mockReset: true,
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 20_000,
  },
});
