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

/**
 * The other areas that each area of the domain may import: the nouns and what they are made of, but not one another.
 */
const NOUNS = ['value', 'readings', 'content']
const DOMAIN_AREAS = {
  value: [],
  readings: ['value'],
  content: ['value', 'readings'],
  pack: NOUNS,
  changes: NOUNS,
  check: NOUNS,
  search: NOUNS,
  sheet: NOUNS,
  speech: NOUNS,
  visit: NOUNS,
  staff: ['value', 'sheet', 'visit'],
  stats: ['value', 'content'],
  fleet: ['value', 'pack']
}

/** The rooms of the core, from below: each may reach those that stand before it, and so no two reach each other. */
const CORE_ROOMS = [
  'analysis',
  'apart',
  'disk',
  'page',
  'printing',
  'zip',
  'pack',
  'readings',
  'library',
  'pictures',
  'settings',
  'store',
  'table',
  'content',
  'stats',
  'views',
  'publish',
  'vetting',
  'fleet',
  'staff',
  'kiosk'
]

/** Small pure libraries. */
const DOMAIN_LIBRARIES = ['lunr', 'lunr-languages', 'zod', 'wanakana']

export const TESTS = '\\.test\\.ts$|/testing/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(WORLDS).map(([world, allowed]) => ({
      name: `${world}-imports-only-${[world, ...allowed].join('-')}`,
      severity: 'error',
      from: { path: `^src/${world}/`, pathNot: TESTS },
      to: { path: '^src/', pathNot: [world, ...allowed].map((name) => `^src/${name}/`) }
    })),
    ...Object.entries(DOMAIN_AREAS).map(([area, allowed]) => ({
      name: `domain-${[area, 'imports-only', ...allowed].join('-')}`,
      severity: 'error',
      from: { path: `^src/domain/${area}/`, pathNot: TESTS },
      to: { path: '^src/domain/', pathNot: [area, ...allowed].map((name) => `^src/domain/${name}/`) }
    })),
    {
      name: 'domain-has-no-other-area',
      comment: 'A new area of the domain says in DOMAIN_AREAS what it may reach.',
      severity: 'error',
      from: {},
      to: { path: '^src/domain/', pathNot: Object.keys(DOMAIN_AREAS).map((area) => `^src/domain/${area}/`) }
    },
    ...CORE_ROOMS.map((room, place) => ({
      name: `core-${room}-imports-nothing-above-it`,
      severity: 'error',
      from: { path: `^src/core/${room}/`, pathNot: TESTS },
      to: { path: '^src/core/[^/]+/', pathNot: CORE_ROOMS.slice(0, place + 1).map((name) => `^src/core/${name}/`) }
    })),
    {
      name: 'core-has-no-other-room',
      comment: 'A new room of the core has its place in CORE_ROOMS.',
      severity: 'error',
      from: {
        path: '^src/core/',
        pathNot: [TESTS, ...CORE_ROOMS.map((room) => `^src/core/${room}/`), '^src/core/[^/]+$']
      },
      to: {}
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: TESTS },
      to: { dependencyTypesNot: ['local'], pathNot: DOMAIN_LIBRARIES.map((name) => `node_modules/(@types/)?${name}/`) }
    },
    {
      name: 'stores-watch-nothing',
      comment: 'A watcher keeps the component in which a store was first used, with all that its visitor typed.',
      severity: 'error',
      from: { path: '^src/renderer/stores/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/renderer/bridge/useReply' }
    },
    {
      name: 'electron-in-its-hosts-only',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(main|preload)/', TESTS] },
      to: { path: '(^|node_modules/)electron($|/)' }
    },
    {
      name: 'what-runs-ships',
      comment:
        'A package holds dependencies only: what a program loads when it runs is one, what only pages are made of is not.',
      severity: 'error',
      from: { path: '^src/(main|browser-host|cli|core|contract|domain)/', pathNot: TESTS },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|node_modules/)(electron|@types)($|/)'
      }
    },
    {
      name: 'e2e-stands-apart',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.vue', '.mjs', '.js', '.json', '.css']
    }
  }
}
