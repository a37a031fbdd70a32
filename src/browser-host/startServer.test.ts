import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
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
let port: string
let token: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-pages-'))
  for (const name of ['index.html', 'sheet.html']) await writeFile(join(folder, name), page)
  await writeFile(join(folder, 'page.js'), '1')
  server = await startServer({ port: 0, pages: folder, router, log })
  port = new URL(server.address).port
  token = /content="([^"]+)"/.exec(await (await fetch(server.address)).text())?.[1] ?? ''
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

interface Asked {
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** Sends a request with headers that `fetch` does not let a program set. */
function ask({ path = '/api/kiosk:view', method = 'POST', headers = {}, body = '{"a":1}' }: Asked) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const given = { Host: `127.0.0.1:${port}`, 'X-Madoguchi-Token': token, ...headers }
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers: given }, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += String(chunk)))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text })
      })
    })
    request.on('error', reject)
    request.end(method === 'POST' ? body : undefined)
  })
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
