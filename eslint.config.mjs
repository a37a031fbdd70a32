import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['out/', 'dist/', '.cache/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  prettier,
  {
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error'
    }
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser }, globals: globals.browser },
    rules: { 'no-restricted-exports': 'off', 'vue/multi-word-component-names': 'error', 'no-undef': 'off' }
  },
  {
    files: ['**/*.config.ts', '**/*.config.mjs', '.dependency-cruiser*.mjs', '**/*.d.ts', 'e2e/*Reporter.ts'],
    rules: { 'no-restricted-exports': 'off' }
  },
  {
    files: [
      'scripts/**/*.mjs',
      'packaging/**/*.mjs',
      'src/cli/**/*.ts',
      'src/browser-host/index.ts',
      'bench/**/*.ts',
      'e2e/**/*.{ts,mjs}'
    ],
    languageOptions: { globals: globals.node },
    // Playwright reads a fixture's needs from an object pattern, even if it is empty.
    rules: { 'no-console': 'off', 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
  },
  {
    files: ['e2e/**/*.spec.ts', 'e2e/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="tap"]',
          message: 'Use tap() of e2e/tap.ts: Electron pages have no touch of Playwright.'
        }
      ]
    }
  },
  { files: ['e2e/standin/preloadWorld.mjs'], languageOptions: { globals: globals.browser } }
)
