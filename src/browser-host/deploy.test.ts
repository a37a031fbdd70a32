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

/** Policies that Edge knows by names of its own. */
const NAMES_IN_EDGE = {
  BookmarkBarEnabled: 'FavoritesBarEnabled',
  BrowserAddPersonEnabled: 'BrowserAddProfileEnabled',
  EditBookmarksEnabled: 'EditFavoritesEnabled',
  IncognitoModeAvailability: 'InPrivateModeAvailability',
  MetricsReportingEnabled: 'DiagnosticData',
  PromotionsEnabled: 'ShowRecommendationsEnabled'
}

/** Policies against what only Edge has. */
const OF_EDGE_ALONE = {
  // Prices and coupons beside the page.
  EdgeShoppingAssistantEnabled: 0,
  // The greeting at the first start, which Edge shows whatever its switches say.
  HideFirstRunExperience: 1,
  // A bar with a search and other programs.
  HubsSidebarEnabled: 0,
  // What was looked at, sent to Microsoft.
  PersonalizationReportingEnabled: 0,
  // A process in the background, from before the kiosk's own start and without its switches.
  StartupBoostEnabled: 0,
  // A form that sends a picture of the screen to Microsoft.
  UserFeedbackAllowed: 0
}

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

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, number>>]>([
    ['chrome-policy.reg', {}, {}],
    ['edge-policy.reg', NAMES_IN_EDGE, OF_EDGE_ALONE]
  ])('%s sets every policy of the file for Chromium to the same value', (file, names, alone) => {
    const expected = Object.entries(chromium).map(([name, value]): [string, unknown] => [
      names[name] ?? name,
      typeof value === 'boolean' ? Number(value) : value
    ])
    // The test before compares the addresses, which differ by the browser's name.
    const { URLAllowlist } = readPolicies(file)
    expect(readPolicies(file)).toEqual({ ...Object.fromEntries(expected), ...alone, URLAllowlist })
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
