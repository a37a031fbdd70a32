import rules, { TESTS } from './.dependency-cruiser.mjs'

/**
 * No folder leads back to itself over others, so that each can be read, and moved, without the ones that use it. What
 * tests import does not count: they may reach for whatever shows what they hold.
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
