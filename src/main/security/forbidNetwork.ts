import type { App } from 'electron'

/** No name is looked up, no service of Chromium contacts its maker, and no pinch zooms the page. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-sync'],
  ['disable-pinch'],
  ['overscroll-history-navigation', '0']
]

/** Sets Chromium's switches. Must run before the app is ready. */
export function forbidNetwork(app: App): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value)
}
