/** Words of ours, each with a value behind it. */
const OURS = new Set(['--now', '--data', '--pack'])

/** The kiosk's own words among those Electron was started with; Chromium's switches and the app's path are not ours. */
export function kioskWords(argv: readonly string[]): string[] {
  return argv.flatMap((word, place) => {
    if (OURS.has(word)) return [word, argv[place + 1] ?? '']
    return OURS.has(word.split('=', 1)[0] ?? '') ? [word] : []
  })
}
