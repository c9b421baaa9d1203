/** What `npm run lint` decides. The direction of imports is in tests/conventions/import-zones.ts, with its reasons. */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importZones } from './tests/conventions/import-zones.ts';

const house = { rules: { 'import-zones': importZones } };

/** A file that only re-exports hides where things live and pulls in more than was asked for. */
const barrels = ['ExportAllDeclaration', 'ExportNamedDeclaration[source]'].map((selector) => ({
  selector,
  message: 'No barrels: import the thing from the file that makes it.',
}));

/** What only a browser has; each is a parameter in lib. */
const dom = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'HTMLElement',
  'Element',
  'DOMParser',
];

export default defineConfig(
  globalIgnores(['dist', '.release', '.astro', 'node_modules', 'test-results', 'playwright-report', '**/*.d.ts']),
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    name: 'house',
    plugins: { house },
    rules: {
      'house/import-zones': 'error',
      'no-restricted-syntax': ['error', ...barrels],
      eqeqeq: 'error',
      'no-console': 'off',
      // `_` says: this parameter is here only for the next one.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
    },
  },
  {
    name: 'lib is pure',
    files: ['src/lib/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...dom.map((name) => ({ name, message: 'lib has no DOM: it runs in Node too. Take what you need as a parameter.' })),
      ],
    },
  },
  {
    name: 'tests and fixtures',
    files: ['tests/**', '**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
