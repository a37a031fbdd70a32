/** Features of the browser that use the network, show offers or lead out of the page. */
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

/** The switches that every browser of the kiosk is started with, grouped by purpose. */
const SWITCHES = [
  // The whole screen, printing without a dialog, reading aloud without a touch before it.
  '--kiosk',
  '--kiosk-printing',
  '--autoplay-policy=no-user-gesture-required',
  // On Linux, pages get the system's voices only with this switch; elsewhere they always have them.
  '--enable-speech-dispatcher',
  '--lang=ja',
  // No greetings, questions, offers or warnings.
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
  // One page, which nobody can zoom.
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-extensions',
  '--disable-default-apps',
  // No traffic by the browser itself: it can look up no name, and its services are off.
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
  // A page that leaks memory dies and is replaced before the machine runs out of memory.
  '--js-flags=--max-old-space-size=512',
  // A sleeping screen must not throttle the page: the host would take it for dead.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  // The host watches the browser over a pipe. If the host dies, the pipe breaks and the browser ends too.
  '--remote-debugging-pipe'
]

const EDGE = /edge/i

/**
 * The arguments that start `browser` as the kiosk's browser, at `address`, with its whole profile in the folder
 * `profile`.
 */
export function browserSwitches(browser: string, address: string, profile: string): readonly string[] {
  // Chromium refuses to run as root with its sandbox. For all other accounts the sandbox stays on.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  // Edge has a kiosk mode of its own, in which it takes the address without `--app`.
  const page = EDGE.test(browser) ? ['--edge-kiosk-type=fullscreen', address] : [`--app=${address}`]
  return [...SWITCHES, ...asRoot, `--user-data-dir=${profile}`, ...page]
}
