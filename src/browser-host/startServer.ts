import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from '../core/log'
import { SECURITY_HEADERS } from '../core/page/securityHeaders'
import type { Router } from '../core/router'
import { fail } from '../domain/value/result'
import { limitConnections } from './connectionLimits'
import { createPageFiles, type PageFiles } from './pageFiles'
import { createRateLimit, type Rate } from './createRateLimit'
import { readJson } from './readJson'
import { createRequestGuard, type RequestGuard } from './requestGuard'

const API = '/api/'
/** Ten times the size of the largest request, which writes the settings. */
const MAX_BODY_BYTES = 256 * 2 ** 10

/** Node's own limits for the headers and for the whole request, both in time and in size. An answer has none. */
const PARSER_LIMITS = {
  maxHeaderSize: 16 * 2 ** 10,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 500
}
/** A browser opens at most six sockets to one host. */
const CONNECTION_LIMITS = { most: 64, silentMs: 5_000 }
/** The fastest finger causes ten requests a second, and a page has about twenty files. */
const RATE = { perSecond: 200, atOnce: 400 }

export interface ServerOptions {
  /** 0 for any free port. */
  readonly port: number
  /** The folder of the built renderer. */
  readonly pages: string
  readonly router: Router
  readonly log: Log
  /**
   * How much is answered, counted apart for our page and for everybody else. Default: far more than a finger can cause.
   */
  readonly rate?: Rate
}

/** A running browser host. */
export interface RunningServer {
  readonly address: string
  close(): Promise<void>
}

/** Starts the server, on loopback only. Rejects with the system's error if the port is taken. */
export async function startServer({ port, pages, router, log, rate = RATE }: ServerOptions): Promise<RunningServer> {
  const token = randomBytes(32).toString('base64url')
  const files = createPageFiles(pages, token)
  const server = createServer(PARSER_LIMITS)
  limitConnections(server, CONNECTION_LIMITS)
  await listen(server, port)
  const ownPort = (server.address() as AddressInfo).port
  const guard = createRequestGuard(ownPort, token)
  const parts = { guard, files, router, mayAsk: createRateLimit(rate), mayKnock: createRateLimit(rate) }
  server.on('request', (request, response) => {
    answer(request, response, parts).catch((error: unknown) => {
      // If the request broke off while it was read, there is nobody left to answer.
      if (!request.errored) log.error('a request could not be answered', error)
      response.destroy()
    })
  })
  return {
    address: `http://127.0.0.1:${ownPort}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

interface AnswerParts {
  readonly guard: RequestGuard
  readonly files: PageFiles
  readonly router: Router
  /** True if one more request of our page may pass now. */
  readonly mayAsk: () => boolean
  /** True if one more request of anybody else may pass. Counted apart, so that nobody can use up the page's share. */
  readonly mayKnock: () => boolean
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: AnswerParts): Promise<void> {
  const { guard, files, mayAsk, mayKnock } = parts
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const { headers, method } = request
  const isOurs = guard.isOurHost(headers) && guard.isOurPage(headers)
  if (!(isOurs ? mayAsk() : mayKnock())) return refuse(response, 429)
  if (!guard.isOurHost(headers)) return refuse(response, 403)
  if (path.startsWith(API)) {
    if (method !== 'POST') return refuse(response, 405)
    if (!isOurs) return sendJson(response, 403, fail('forbidden'))
    return dispatch(request, response, path.slice(API.length), parts.router)
  }
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405)
  if (!files.isPage(path)) return files.serveFile(request, response)
  if (!guard.isOpening(headers)) return refuse(response, 403)
  files.servePage(path, response)
}

async function dispatch(
  request: IncomingMessage,
  response: ServerResponse,
  channel: string,
  router: Router
): Promise<void> {
  const body = await readJson(request, MAX_BODY_BYTES)
  if (body.tooLong) return refuse(response, 413)
  sendJson(response, 200, await router.dispatch(channel, body.json))
}

/** Answers with `status` and closes the connection: what else comes over it is not read. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...SECURITY_HEADERS, Connection: 'close' }).end()
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store'
  })
  response.end(JSON.stringify(body))
}
