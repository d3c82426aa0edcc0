import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Folders in the order in which they may import: each may use the ones listed, and itself. */
const mayImport = {
  shared: [],
  api: ['shared'],
  i18n: ['shared'],
  state: ['api', 'shared'],
  components: ['i18n', 'shared'],
  map: ['api', 'i18n', 'state', 'shared', 'components'],
};
const folders = ['features', 'map', 'components', 'state', 'api', 'i18n', 'shared'];
const leafletOutsideItsAdapter = {
  regex: '^leaflet($|/)',
  message: 'Leaflet is used in map/leaflet only; other code goes through MapView.',
};

const layers = Object.entries(mayImport).map(([folder, allowed]) => {
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
              message: `${folder} may import ${allowed.length > 0 ? allowed.join(', ') : 'packages'} only.`,
            },
            leafletOutsideItsAdapter,
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  { ignores: ['dist', 'src/api/graphqlEnv.d.ts'] },
  {
    files: ['src/**/*.{ts,tsx}', 'vite.config.ts'],
    extends: [tseslint.configs.strictTypeChecked, reactHooks.configs.flat['recommended-latest']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-imports': ['error', { patterns: [leafletOutsideItsAdapter] }],
      // It warns of what a compiler would skip; this build has none.
      'react-hooks/incompatible-library': 'off',
    },
  },
  ...layers,
  { files: ['src/map/leaflet/**/*.{ts,tsx}'], rules: { 'no-restricted-imports': 'off' } },
);
