import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** The header in which the page sends back the token that it was served with. */
const TOKEN_HEADER = 'x-madoguchi-token'

/** Decides which requests come from the kiosk itself. */
export interface RequestGuard {
  /** True if the `Host` header is ours. Refuses a name that another site pointed at loopback (DNS rebinding). */
  isOurHost(headers: IncomingHttpHeaders): boolean
  /** True for a request of our own page: it has the token of this start and, if an origin is given, our origin. */
  isOurPage(headers: IncomingHttpHeaders): boolean
  /** True if a page is opened by hand, by the kiosk's browser or from our own page, and not from another site. */
  isOpening(headers: IncomingHttpHeaders): boolean
}

/** Makes the guard of a server on loopback at `port` whose pages carry `token`. */
export function createRequestGuard(port: number, token: string): RequestGuard {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const origins = hosts.map((host) => `http://${host}`)
  const expected = Buffer.from(token)
  return {
    isOurHost: ({ host }) => host !== undefined && hosts.includes(host),
    isOurPage: (headers) => {
      const { origin } = headers
      const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ''))
      const tokenFits = given.length === expected.length && timingSafeEqual(given, expected)
      return tokenFits && (origin === undefined || origins.includes(origin))
    },
    isOpening: (headers) => {
      const site = headers['sec-fetch-site']
      return site === undefined || site === 'none' || site === 'same-origin'
    }
  }
}
