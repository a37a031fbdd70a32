import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Who may import whom (docs/DESIGN.md): each world names the worlds of `src` it may reach besides itself. */
const WORLDS = {
  domain: [],
  contract: ['domain'],
  core: ['domain', 'contract'],
  main: ['domain', 'contract', 'core'],
  'browser-host': ['domain', 'contract', 'core'],
  preload: ['contract'],
  renderer: ['domain', 'contract'],
  cli: ['domain', 'core']
}

/** Areas of the domain use `content` and otherwise not one another. */
const DOMAIN_AREAS = ['search', 'guide', 'sheet', 'visit', 'staff', 'stats']

const worldZones = Object.entries(WORLDS).map(([world, allowed]) => ({
  target: `./src/${world}`,
  from: './src',
  except: [world, ...allowed].map((name) => `./${name}`),
  message: `${world} may import only: ${[world, ...allowed].join(', ')}.`
}))

const areaZones = DOMAIN_AREAS.map((area) => ({
  target: `./src/domain/${area}`,
  from: './src/domain',
  except: [`./${area}`, './content'],
  message: 'An area of the domain may use content, and otherwise no other area.'
}))

export default defineConfig(
  { ignores: ['out/', '.cache/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  prettier,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: [...worldZones, ...areaZones] }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
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
    rules: { 'import-x/no-default-export': 'off', 'vue/multi-word-component-names': 'error', 'no-undef': 'off' }
  },
  {
    files: ['**/*.config.ts', '**/*.config.mjs', '**/*.d.ts', 'e2e/*Reporter.ts'],
    rules: { 'import-x/no-default-export': 'off' }
  },
  {
    files: ['scripts/**/*.mjs', 'src/cli/**/*.ts', 'src/browser-host/index.ts', 'bench/**/*.ts', 'e2e/**/*.ts'],
    languageOptions: { globals: globals.node },
    // Playwright reads a fixture's needs from an object pattern, an empty one too.
    rules: { 'no-console': 'off', 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
  },
  {
    // The domain is pure: no Node, DOM, Electron or Vue.
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(node:|electron|vue|pinia|@vueuse|fflate|yaml|read-excel|encoding-japanese)',
              message: 'The domain uses small pure libraries only.'
            }
          ]
        }
      ]
    }
  }
)
