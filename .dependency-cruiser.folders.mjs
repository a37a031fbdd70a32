import rules, { TESTS } from './.dependency-cruiser.mjs'

/**
 * No folder depends on itself through others, so each can be read, and moved, without the ones that use it. Imports by
 * tests do not count: a test may use whatever it needs.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-folder-cycle',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true }
    }
  ],
  options: { ...rules.options, exclude: { path: TESTS } }
}
