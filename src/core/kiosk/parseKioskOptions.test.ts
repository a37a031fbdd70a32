import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultDataFolder } from './parseKioskOptions'

test.each([
  ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'Madoguchi')],
  ['win32', {}, join(homedir(), 'AppData', 'Local', 'Madoguchi')],
  ['darwin', {}, join(homedir(), 'Library', 'Application Support', 'Madoguchi')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'madoguchi')],
  ['linux', {}, join(homedir(), '.local', 'share', 'madoguchi')]
] as const)('on %s with %o either host keeps its data in %s', (platform, env, folder) => {
  expect(defaultDataFolder(platform, env)).toBe(folder)
})
