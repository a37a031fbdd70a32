import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Header in which the page sends back the token it was served with. */
const TOKEN_HEADER = 'x-madoguchi-token'

/** Says which requests are the kiosk's own. */
export interface RequestGuard {
  /** The `Host` is ours: a name that another site made point at loopback is refused. */
  isOurHost(headers: IncomingHttpHeaders): boolean
  /** Asked by our own page: our origin where one is given, and the token of this start. */
  isOurPage(headers: IncomingHttpHeaders): boolean
  /** A page is opened here by hand, by the kiosk's browser or from within itself, not from another site. */
  isOpening(headers: IncomingHttpHeaders): boolean
}

/** Guards a server at `port` of loopback whose pages carry `token`. */
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
