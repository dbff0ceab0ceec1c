import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { parser } from 'typescript-eslint';

/**
 * ESLint for components' templates, which oxlint does not read; all else is in `.oxlintrc.json`.
 */
export default [
  {
    ignores: [
      'dist/',
      'sample/',
      'test/bench/peers/',
      '**/.vite/',
      '.svelte-check/',
      '**/*.{js,mjs}'
    ]
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser, extraFileExtensions: ['.svelte'] }
    },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: {
      // Catches what the content security policy forbids before it reaches a browser.
      'svelte/no-at-html-tags': 'error',
      // Maps and dates are not reactive state here; state is replaced as a whole.
      'svelte/prefer-svelte-reactivity': 'off',
      // The Svelte compiler reports unused ignores more precisely.
      'svelte/no-unused-svelte-ignore': 'off',
      // Addresses are hashes of a single page; there is no router to resolve them.
      'svelte/no-navigation-without-resolve': 'off'
    }
  }
];
