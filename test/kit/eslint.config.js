import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { parser } from 'typescript-eslint';

/** Components' templates, which oxlint does not read; all else is in `.oxlintrc.json`. */
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
      // What the content security policy refuses anyway is caught before it reaches a browser.
      'svelte/no-at-html-tags': 'error',
      // Maps and dates here are never drawn from; what is drawn is replaced whole.
      'svelte/prefer-svelte-reactivity': 'off',
      // The compiler itself warns of what it ignores, with more knowledge.
      'svelte/no-unused-svelte-ignore': 'off',
      // Addresses are hashes of one page; there is no router to resolve them.
      'svelte/no-navigation-without-resolve': 'off'
    }
  }
];
