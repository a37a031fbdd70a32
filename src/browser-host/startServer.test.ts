import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Log } from '../core/log'
import type { Router } from '../core/router'
import { succeed } from '../domain/value/result'
import { startServer, type RunningServer } from './startServer'

const log: Log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const router: Router = {
  channels: ['kiosk:view'],
  dispatch: (channel, request) => Promise.resolve(succeed({ channel, request }))
}

const page = '<!doctype html><meta name="madoguchi-token" content="">'

let folder: string
let server: RunningServer
/** A server that has answered as much as it may. */
let exhausted: RunningServer
let port: string
let token: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-pages-'))
  for (const name of ['index.html', 'sheet.html']) await writeFile(join(folder, name), page)
  await writeFile(join(folder, 'page.js'), '1')
  server = await startServer({ port: 0, pages: folder, router, log })
  exhausted = await startServer({ port: 0, pages: folder, router, log, rate: { perSecond: 0, atOnce: 0 } })
  port = new URL(server.address).port
  token = /content="([^"]+)"/.exec(await (await fetch(server.address)).text())?.[1] ?? ''
})

afterAll(async () => {
  await server.close()
  await exhausted.close()
  await rm(folder, { recursive: true })
})

interface Asked {
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

interface Heard {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Sends a request with headers that `fetch` does not let a program set. */
function ask({ path = '/api/kiosk:view', method = 'POST', headers = {}, body = '{"a":1}' }: Asked, to = server) {
  return new Promise<Heard>((resolve, reject) => {
    const given = { Host: `127.0.0.1:${port}`, 'X-Madoguchi-Token': token, ...headers }
    const { hostname, port: toPort } = new URL(to.address)
    const options = { host: hostname, port: toPort, path, method, headers: given }
    const request = httpRequest(options, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += String(chunk)))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
    request.on('error', reject)
    request.end(method === 'POST' ? body : undefined)
  })
}

/** What every answer has: it shows nothing but its own files, stays alone, tells nobody, and asks for no device. */
const SECURED: Readonly<Record<string, unknown>> = {
  'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';.* frame-ancestors 'self';/),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringMatching(/camera=\(\), .*microphone=\(\), .*usb=\(\)$/),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff'
}

describe('the browser host', () => {
  it('serves its pages with a long token of this start, under the policy of the kiosk', async () => {
    expect(token.length).toBeGreaterThan(40)
    const response = await fetch(server.address)
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })

  it('hands its own page’s requests to the core', async () => {
    const { status, text } = await ask({ headers: { Origin: `http://127.0.0.1:${port}` } })
    expect(status).toBe(200)
    expect(JSON.parse(text)).toEqual({ ok: true, value: { channel: 'kiosk:view', request: { a: 1 } } })
  })

  it.each([
    ['without the token', { headers: { 'X-Madoguchi-Token': '' } }],
    ['with another token', { headers: { 'X-Madoguchi-Token': 'x'.repeat(43) } }],
    ['from another origin', { headers: { Origin: 'http://example.org' } }],
    ['from another port of this machine', { headers: { Origin: 'http://127.0.0.1:1' } }],
    ['from a page without an origin', { headers: { Origin: 'null' } }],
    ['for a name that was made to point here', { headers: { Host: `rebound.example:${port}` } }],
    ['for a page, from another site', { path: '/', method: 'GET', headers: { 'Sec-Fetch-Site': 'cross-site' } }]
  ])('refuses a request %s', async (_how, asked: Asked) => {
    expect((await ask(asked)).status).toBe(403)
  })

  it.each<[number, string, Asked, (() => RunningServer)?]>([
    [200, 'a page', { path: '/', method: 'GET' }],
    [200, 'a file', { path: '/page.js', method: 'GET' }],
    [200, 'a reply of the core', {}],
    [403, 'a refused reply', { headers: { 'X-Madoguchi-Token': '' } }],
    [403, 'a refused page', { path: '/', method: 'GET', headers: { 'Sec-Fetch-Site': 'cross-site' } }],
    [403, 'a refused name', { path: '/page.js', method: 'GET', headers: { Host: 'rebound.example' } }],
    [404, 'a missing file', { path: '/none.js', method: 'GET' }],
    [404, 'a path of another form', { path: '/%69ndex.html', method: 'GET' }],
    [405, 'a wrong method', { path: '/', method: 'POST' }],
    [413, 'a body that is too long', { headers: { 'Content-Length': '300000' } }],
    [429, 'a request too many', {}, () => exhausted]
  ])('gives the answer %i to %s the security headers', async (expected, _what, asked, to = () => server) => {
    const { status, headers } = await ask(asked, to())
    expect(status).toBe(expected)
    expect(headers).toMatchObject(SECURED)
  })

  it('gives a file that has not changed the security headers too', async () => {
    const { etag = '' } = (await ask({ path: '/page.js', method: 'GET' })).headers
    const { status, headers } = await ask({ path: '/page.js', method: 'GET', headers: { 'If-None-Match': etag } })
    expect(status).toBe(304)
    expect(headers).toMatchObject(SECURED)
  })

  it('takes POST only for the core, GET only for files', async () => {
    expect((await ask({ method: 'GET' })).status).toBe(405)
    expect((await ask({ path: '/', method: 'POST' })).status).toBe(405)
  })

  it.each(['/../package.json', '/%2e%2e/package.json', '/none.js', '/.env'])('does not serve %s', async (path) => {
    expect((await ask({ path, method: 'GET' })).status).toBe(404)
  })

  it('passes a body that is not JSON on as undefined, for the schema to refuse', async () => {
    const { text } = await ask({ body: '{' })
    expect(JSON.parse(text)).toEqual({ ok: true, value: { channel: 'kiosk:view' } })
  })

  it('rejects with the system’s error code if the port is taken', async () => {
    await expect(startServer({ port: Number(port), pages: folder, router, log })).rejects.toMatchObject({
      code: 'EADDRINUSE'
    })
  })
})
