import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserSwitches } from './browserSwitches'

const ADDRESS = 'http://127.0.0.1:41780/'
const FEATURES = '--disable-features='

/** Every switch under what it is for. Whoever adds or removes one says so here too. */
const PURPOSES: Readonly<Record<string, readonly string[]>> = {
  'fills the screen': ['--kiosk'],
  'prints without a dialog': ['--kiosk-printing'],
  'reads aloud without a touch before it': ['--autoplay-policy=no-user-gesture-required'],
  'reads aloud with the system’s voices on Linux too': ['--enable-speech-dispatcher'],
  'speaks Japanese where it speaks for itself': ['--lang=ja'],
  'does not greet at its first start': [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-search-engine-choice-screen'
  ],
  'shows no dialog or bubble after a crash or while a page hangs': [
    '--noerrdialogs',
    '--hide-crash-restore-bubble',
    '--disable-session-crashed-bubble',
    '--disable-hang-monitor'
  ],
  'shows no bar, no notification and no request for a permission': [
    '--disable-infobars',
    '--disable-notifications',
    '--deny-permission-prompts'
  ],
  'offers to save no password, and asks for no keyring’s': ['--disable-save-password-bubble', '--password-store=basic'],
  'offers no translation': ['--disable-translate'],
  'is neither zoomed by two fingers nor led back by a swipe': ['--disable-pinch', '--overscroll-history-navigation=0'],
  'runs no code but the page’s': [
    '--disable-extensions',
    '--disable-default-apps',
    '--disable-component-extensions-with-background-pages'
  ],
  'looks up no name, and sends nothing through a proxy': [
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--no-proxy-server',
    '--dns-prefetch-disable'
  ],
  'sends and fetches nothing on its own account': [
    '--no-pings',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-quic',
    '--disable-sync',
    '--metrics-recording-only'
  ],
  'lets a page that leaks memory die before the machine runs out of it': ['--js-flags=--max-old-space-size=512'],
  'does not slow the page while the screen sleeps or is covered': [
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding'
  ],
  'ends with its host, which watches it': ['--remote-debugging-pipe']
}

/** Every feature that is turned off, under what it would do. */
const FEATURES_OFF: Readonly<Record<string, readonly string[]>> = {
  'sends what is typed into forms away': ['AutofillServerCommunication'],
  'fetches lists and hints': ['CertificateTransparencyComponentUpdater', 'OptimizationHints'],
  'recommends articles': ['InterestFeedContentSuggestions'],
  'looks for screens on the network to cast to': ['MediaRouter'],
  'shows buttons while something is read aloud': ['GlobalMediaControls'],
  'leads back by a swipe': ['OverscrollHistoryNavigation', 'TouchpadOverscrollHistoryNavigation'],
  'offers translations': ['Translate']
}

const shipped = browserSwitches('chromium', ADDRESS, 'p')
const off =
  shipped
    .find((word) => word.startsWith(FEATURES))
    ?.slice(FEATURES.length)
    .split(',') ?? []

afterEach(() => {
  vi.restoreAllMocks()
})

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
  const names = shipped.map((word) => word.split('=', 1)[0])
  expect(new Set(names).size).toBe(names.length)
})

describe('the browser', () => {
  it.each(Object.entries(PURPOSES))('%s', (_purpose, switches) => {
    expect(shipped).toEqual(expect.arrayContaining([...switches]))
  })

  it('has no switch without a purpose', () => {
    const known = [...Object.values(PURPOSES).flat(), '--no-sandbox', '--user-data-dir=p', `--app=${ADDRESS}`]
    expect(shipped.filter((word) => !word.startsWith(FEATURES) && !known.includes(word))).toEqual([])
  })

  it.each(Object.entries(FEATURES_OFF))('has nothing that %s', (_what, features) => {
    expect(off).toEqual(expect.arrayContaining([...features]))
  })

  it('has no feature turned off without a reason', () => {
    expect(off.filter((feature) => !Object.values(FEATURES_OFF).flat().includes(feature))).toEqual([])
  })

  it.skipIf(process.getuid === undefined).each([
    ['keeps its sandbox for every account but root', 1000, false],
    ['starts without it for root, for whom Chromium would refuse to', 0, true]
  ])('%s', (_what, account, without) => {
    vi.spyOn(process, 'getuid').mockReturnValue(account)
    expect(browserSwitches('chromium', ADDRESS, 'p').includes('--no-sandbox')).toBe(without)
  })
})
