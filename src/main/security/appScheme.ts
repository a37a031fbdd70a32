import type { CustomScheme } from 'electron'

/** The only origin of the kiosk's pages. */
export const APP_ORIGIN = 'app://kiosk'

/** Makes `app:` behave like https: relative addresses, fetch and CSP work. It gets no other privileges. */
export const APP_SCHEME: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true }
}

/** True for an address of the kiosk's own pages. */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}` === APP_ORIGIN
}
