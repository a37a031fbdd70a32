import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KIOSK_PORT } from './listen'

const DEPLOY = join(import.meta.dirname, '../../resources/deploy')
const WINDOWS = join(DEPLOY, 'windows')

/**
 * The values of a key in a `.reg` file and of its subkeys: numbers and texts by their name, lists by the subkey's name.
 */
function readPolicies(file: string): Record<string, unknown> {
  const policies: Record<string, unknown> = {}
  let list: string[] | undefined
  for (const line of readFileSync(join(WINDOWS, file), 'utf8').split('\r\n')) {
    const key = /^\[.*\\Policies\\(?:Microsoft\\Edge|Google\\Chrome)(?:\\(\w+))?\]$/.exec(line)
    if (key) policies[key[1] ?? ''] = list = key[1] === undefined ? undefined : []
    const [, name = '', number, text] = /^"(\w+)"=(?:dword:([0-9a-f]{8})|"(.*)")$/.exec(line) ?? []
    if (name === '') continue
    if (list) list.push(String(text))
    else policies[name] = number === undefined ? text : Number.parseInt(number, 16)
  }
  return policies
}

const chromium = JSON.parse(readFileSync(join(DEPLOY, 'linux/chromium-policy.json'), 'utf8')) as Record<string, unknown>

describe('the policies of the browsers', () => {
  it('allow the kiosk’s own port, the browser’s own printing, and nothing else', () => {
    for (const policies of [chromium, readPolicies('edge-policy.reg'), readPolicies('chrome-policy.reg')]) {
      const [own, ...printing] = policies['URLAllowlist'] as string[]
      expect(own).toBe(`127.0.0.1:${KIOSK_PORT}`)
      // Without these, a browser whose policy blocks everything else can print nothing.
      expect(printing).toEqual([expect.stringMatching(/^(chrome|edge):\/\/print$/), 'chrome-untrusted://print'])
      expect(policies['URLBlocklist']).toEqual(expect.arrayContaining(['*', 'chrome://*', 'file://*', 'devtools://*']))
    }
  })

  it.each(['edge-policy.reg', 'chrome-policy.reg'])('%s sets the same policies as the file for Chromium', (file) => {
    const policies = readPolicies(file)
    const shared = Object.entries(chromium).filter(([name]) => name in policies && name !== 'URLAllowlist')
    expect(shared.length).toBeGreaterThan(30)
    for (const [name, value] of shared)
      expect({ [name]: policies[name] }).toEqual({ [name]: typeof value === 'boolean' ? Number(value) : value })
  })

  it.each([
    ['edge-policy.reg', ['InPrivateModeAvailability', 'BrowserGuestModeEnabled', 'BrowserAddProfileEnabled']],
    ['chrome-policy.reg', ['IncognitoModeAvailability', 'BrowserGuestModeEnabled', 'BrowserAddPersonEnabled']]
  ])('%s allows no private window, guest or other profile', (file, names) => {
    const policies = readPolicies(file)
    expect(names.map((name) => policies[name])).toEqual([1, 0, 0])
  })
})

it('no file sets policies for the current user: an administrator imports it, and the visitor’s account would stay open', () => {
  const files = readdirSync(WINDOWS).filter((name) => name.endsWith('.reg'))
  expect(files.length).toBeGreaterThanOrEqual(3)
  for (const file of files) expect(readFileSync(join(WINDOWS, file), 'utf8')).not.toMatch(/^\[HKEY_CURRENT_USER/m)
})
