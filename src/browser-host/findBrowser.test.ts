import { expect, it } from 'vitest'
import { findBrowser } from './findBrowser'

const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
const windows = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }

it.each([
  [
    'the first of its names on the path',
    'linux',
    { PATH: '/usr/local/bin:/usr/bin' },
    ['/usr/bin/chromium', '/usr/bin/microsoft-edge'],
    '/usr/bin/chromium'
  ],
  ['Edge if there is nothing else', 'win32', windows, [edge], edge],
  [
    'an app of a Mac',
    'darwin',
    {},
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  ],
  [
    'the one named by hand',
    'linux',
    { PATH: '/usr/bin', MADOGUCHI_BROWSER: '/opt/edge' },
    ['/opt/edge', '/usr/bin/chromium'],
    '/opt/edge'
  ],
  [
    'none if the one named by hand does not exist',
    'linux',
    { PATH: '/usr/bin', MADOGUCHI_BROWSER: '/opt/edge' },
    ['/usr/bin/chromium'],
    undefined
  ],
  ['none', 'linux', { PATH: '/usr/bin' }, [], undefined]
] as const)('finds %s', (_what, platform, env, there: readonly string[], found) => {
  expect(findBrowser({ platform, env, exists: (path) => there.includes(path) })).toBe(found)
})
