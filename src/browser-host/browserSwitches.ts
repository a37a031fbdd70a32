/** Features of the browser that call out, offer themselves or lead out of the page. */
const FEATURES_OFF = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'GlobalMediaControls',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'OverscrollHistoryNavigation',
  'TouchpadOverscrollHistoryNavigation',
  'Translate'
]

/** What every browser of the kiosk is started with, by what it is for. */
const SWITCHES = [
  // The whole screen, sheets without a dialogue, reading aloud without a touch before it.
  '--kiosk',
  '--kiosk-printing',
  '--autoplay-policy=no-user-gesture-required',
  // On Linux the system's voices are offered to a page only so; elsewhere there is no such switch, and they always are.
  '--enable-speech-dispatcher',
  '--lang=ja',
  // Nothing greets, asks, offers or complains.
  '--no-first-run',
  '--no-default-browser-check',
  '--noerrdialogs',
  '--hide-crash-restore-bubble',
  '--disable-session-crashed-bubble',
  '--disable-hang-monitor',
  '--disable-infobars',
  '--disable-notifications',
  '--disable-save-password-bubble',
  '--disable-search-engine-choice-screen',
  '--disable-translate',
  '--deny-permission-prompts',
  '--password-store=basic',
  // One page of one size.
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-extensions',
  '--disable-default-apps',
  // No traffic of the browser's own: there is no name it could look up, and nothing it would look for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--no-proxy-server',
  '--no-pings',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--dns-prefetch-disable',
  '--metrics-recording-only',
  `--disable-features=${FEATURES_OFF.join(',')}`,
  // A page that grows without end dies, and is replaced, before its machine has no memory left.
  '--js-flags=--max-old-space-size=512',
  // A screen that sleeps must not silence the page: its host would take it for dead.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  // The host watches over a pipe that ends with it, and the browser with the pipe.
  '--remote-debugging-pipe'
]

const EDGE = /edge/i

/** The arguments that start `browser` as the kiosk's browser, at `address`, with its whole profile in the folder `profile`. */
export function browserSwitches(browser: string, address: string, profile: string): readonly string[] {
  // Chromium refuses to run as root with its sandbox; nobody else is let out of it.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  // Edge has a kiosk mode of its own, and takes its page without `--app`.
  const page = EDGE.test(browser) ? ['--edge-kiosk-type=fullscreen', address] : [`--app=${address}`]
  return [...SWITCHES, ...asRoot, `--user-data-dir=${profile}`, ...page]
}
