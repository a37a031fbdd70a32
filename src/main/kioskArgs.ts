/** The kiosk's own options, each followed by a value. */
const OURS = new Set(['--now', '--data', '--pack'])

/**
 * The kiosk's own arguments among those that Electron was started with: without Chromium's switches and the app's path.
 */
export function kioskArgs(argv: readonly string[]): string[] {
  return argv.flatMap((word, place) => {
    if (OURS.has(word)) return [word, argv[place + 1] ?? '']
    return OURS.has(word.split('=', 1)[0] ?? '') ? [word] : []
  })
}
