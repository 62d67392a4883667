import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NODE = ['Buffer', 'console', 'fetch', 'module', 'performance', 'process', 'setInterval', 'setTimeout', 'URL'];
const TESTS = ['**/*.spec.{ts,tsx}', 'api/test/**', 'admin/e2e/**'];

const typed = (files, project, rules = {}) => ({
  files,
  extends: [tseslint.configs.recommendedTypeChecked],
  languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    ...rules,
  },
});

const sayType = { '@typescript-eslint/consistent-type-imports': 'error' };

const untyped = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
    `@typescript-eslint/no-unsafe-${use}`,
    'off',
  ]),
);

/** react-admin types a record's fields as `any`, and React calls handlers without waiting for them. */
const screens = {
  ...sayType,
  ...untyped,
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
};

export default defineConfig([
  globalIgnores([
    '**/.stryker/',
    '**/dist/',
    '**/dist-e2e/',
    '**/coverage/',
    '.data/',
    'admin/src/api/lifecycles.ts',
    'admin/src/api/schema.d.ts',
  ]),
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { globals: Object.fromEntries(NODE.map((name) => [name, 'readonly'])) },
  },
  // No rule on type imports here: an import that looks unused at run time is what dependency injection reads.
  typed(['api/**/*.ts', 'seeds/**/*.ts'], 'api/tsconfig.json'),
  typed(['admin/src/**/*.{ts,tsx}', 'admin/vite.config.ts'], 'admin/tsconfig.json', screens),
  typed(['admin/e2e/**/*.ts'], 'admin/e2e/tsconfig.json', sayType),
  { files: ['admin/src/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    // An answer read over HTTP has no type, and a story is as long as it is.
    files: TESTS,
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', ...untyped },
  },
]);
