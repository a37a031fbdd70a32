import { expect, it } from 'vitest'
import { browserSwitches } from './browserSwitches'

const ADDRESS = 'http://127.0.0.1:41780/'

it('opens the page as the only window of Chromium', () => {
  const switches = browserSwitches('/usr/bin/chromium', ADDRESS, '/data/browser/1')
  expect(switches).toContain(`--app=${ADDRESS}`)
  expect(switches).toContain('--user-data-dir=/data/browser/1')
  expect(switches.join(' ')).not.toContain('edge')
})

it('starts Edge in its own kiosk mode', () => {
  const switches = browserSwitches('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', ADDRESS, 'C:\\p')
  expect(switches).toContain('--kiosk')
  expect(switches).toContain('--edge-kiosk-type=fullscreen')
  expect(switches.at(-1)).toBe(ADDRESS)
})

it('names each list of features once: a second one would replace the first', () => {
  const names = browserSwitches('chromium', ADDRESS, 'p').map((word) => word.split('=', 1)[0])
  expect(new Set(names).size).toBe(names.length)
})

it("turns on the system's voices, which Chromium on Linux does not use otherwise", () => {
  expect(browserSwitches('chromium', ADDRESS, 'p')).toContain('--enable-speech-dispatcher')
})
