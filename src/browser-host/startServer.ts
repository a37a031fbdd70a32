import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from '../core/log'
import type { Router } from '../core/router'
import { fail } from '../domain/content/result'
import { createPageFiles, type PageFiles } from './pageFiles'
import { readJson } from './readJson'
import { createRequestGuard, type RequestGuard } from './requestGuard'

const API = '/api/'
/** Room for the largest request: a table handed in by staff, as base64. */
const MAX_BODY_BYTES = 32 * 2 ** 20

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** The built renderer. */
  readonly pages: string
  readonly router: Router
  readonly log: Log
}

/** A running browser host. */
export interface RunningServer {
  readonly address: string
  close(): Promise<void>
}

/** Listens on loopback only. Rejects with the system's error where the port is taken. */
export async function startServer({ port, pages, router, log }: ServerOptions): Promise<RunningServer> {
  const token = randomBytes(32).toString('base64url')
  const files = createPageFiles(pages, token)
  const server = createServer()
  await listen(server, port)
  const ownPort = (server.address() as AddressInfo).port
  const guard = createRequestGuard(ownPort, token)
  server.on('request', (request, response) => {
    answer(request, response, guard, files, router).catch((error: unknown) => {
      log.error('a request could not be answered', error)
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

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  guard: RequestGuard,
  files: PageFiles,
  router: Router
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const { headers, method } = request
  if (!guard.isOurHost(headers)) return refuse(response, 403)
  if (path.startsWith(API)) {
    if (method !== 'POST') return refuse(response, 405)
    if (!guard.isOurPage(headers)) return sendJson(response, 403, fail('forbidden'))
    const reply = await router.dispatch(path.slice(API.length), await readJson(request, MAX_BODY_BYTES))
    return sendJson(response, 200, reply)
  }
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405)
  if (!files.isPage(path)) {
    files.serveFile(request, response)
    return
  }
  if (!guard.isOpening(headers)) return refuse(response, 403)
  files.servePage(path, response)
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { Connection: 'close' }).end()
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff'
  })
  response.end(JSON.stringify(body))
}
