import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Only the bridge says Worker or Comlink; the rest of the page asks rooms. */
const ONLY_IN_BRIDGE = {
  'no-restricted-imports': ['error', { paths: ['comlink'] }],
  'no-restricted-globals': ['error', 'Worker', 'SharedWorker']
};

/** What the content security policy refuses anyway is caught before it reaches a browser. */
const NEVER = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'svelte/no-at-html-tags': 'error'
};

/** Mistakes that the compiler does not see. */
const MISTAKES = Object.fromEntries(
  [
    'array-callback-return',
    'for-direction',
    'no-async-promise-executor',
    'no-compare-neg-zero',
    'no-cond-assign',
    'no-constant-binary-expression',
    'no-debugger',
    'no-dupe-else-if',
    'no-duplicate-case',
    'no-empty-pattern',
    'no-fallthrough',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-self-assign',
    'no-sparse-arrays',
    'no-unmodified-loop-condition',
    'no-unsafe-finally',
    'no-useless-escape',
    'use-isnan',
    'valid-typeof'
  ].map((rule) => [rule, 'error'])
);

export default ts.config(
  {
    ignores: [
      'dist/',
      'sample/',
      'test/bench/peers/',
      'test/bench/results/',
      '**/.vite/',
      '.svelte-check/'
    ]
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.worker } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: {
      ...MISTAKES,
      ...NEVER,
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
      ]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      // Maps and dates here are never drawn from; what is drawn is replaced whole.
      'svelte/prefer-svelte-reactivity': 'off',
      // The compiler itself warns of what it ignores, with more knowledge.
      'svelte/no-unused-svelte-ignore': 'off',
      // A bare read is how an effect names what it depends on.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Addresses are hashes of one page; there is no router to resolve them.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    // With types. `no-unnecessary-condition` was tried: all of its 58 finds are guards that are needed
    // where an index may miss, a regular expression's part be empty, or an older browser lack something.
    files: ['workers/**/*.ts', 'src/**/*.ts'],
    ignores: ['src/pwa/service-worker.ts'],
    // Other extensions than for `.svelte.ts` would have every program built anew at each change over.
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' }
  },
  // Both are found by the type checks.
  { files: ['**/*.ts'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  {
    files: ['test/**'],
    // Playwright's fixtures say which others they need by this pattern, even when none.
    rules: { 'no-empty-pattern': 'off' }
  },
  { files: ['**/*.mjs', 'test/**'], languageOptions: { globals: globals.node } },
  { files: ['src/**'], ignores: ['src/bridge/**'], rules: ONLY_IN_BRIDGE }
);
