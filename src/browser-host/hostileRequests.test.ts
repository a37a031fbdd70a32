import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Log } from '../core/log'
import type { Router } from '../core/router'
import { succeed } from '../domain/value/result'
import { startServer, type RunningServer } from './startServer'

const log: Log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const router: Router = {
  channels: ['kiosk:view'],
  dispatch: (channel) => Promise.resolve(succeed(channel))
}

let folder: string
let server: RunningServer
let port: number
let token: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-hostile-'))
  for (const name of ['index.html', 'sheet.html'])
    await writeFile(join(folder, name), '<!doctype html><meta name="madoguchi-token" content="">')
  await writeFile(join(folder, 'page.js'), 'x'.repeat(100))
  // More than the system takes for a client that does not read.
  await writeFile(join(folder, 'large.js'), Buffer.alloc(32 * 2 ** 20))
  server = await startServer({ port: 0, pages: folder, router, log })
  port = Number(new URL(server.address).port)
  token = /content="([^"]+)"/.exec(await (await fetch(server.address)).text())?.[1] ?? ''
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** Writes raw bytes to a new connection and returns what came back until the server closed it. */
async function say(bytes: string | Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.on('data', (chunk) => (heard += chunk.toString('latin1')))
  // A server that does not read everything resets the connection.
  socket.on('error', () => {})
  socket.write(bytes)
  await once(socket, 'close')
  return heard
}

const ours = () => `Host: 127.0.0.1:${port}\r\nX-Madoguchi-Token: ${token}\r\nConnection: close\r\n`
const post = (headers: string, body: string) => `POST /api/kiosk:view HTTP/1.1\r\n${ours()}${headers}\r\n${body}`

it.each<[string, () => string | Buffer]>([
  ['no protocol at all', () => Buffer.from([0, 255, 1, 254, 13, 10, 13, 10])],
  ['a TLS greeting', () => Buffer.from('16030100a5010000a10303', 'hex')],
  ['an HTTP/2 preface', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['an unknown method', () => `EAT / HTTP/1.1\r\n${ours()}\r\n`],
  ['TRACE', () => `TRACE / HTTP/1.1\r\n${ours()}\r\n`],
  ['CONNECT', () => `CONNECT example.org:443 HTTP/1.1\r\n${ours()}\r\n`],
  ['OPTIONS *', () => `OPTIONS * HTTP/1.1\r\n${ours()}\r\n`],
  ['HTTP/1.0 without a host', () => 'GET / HTTP/1.0\r\n\r\n'],
  ['two hosts', () => `GET / HTTP/1.1\r\nHost: a\r\n${ours()}\r\n`],
  ['headers of 64 kB', () => `GET / HTTP/1.1\r\n${ours()}X: ${'x'.repeat(65_536)}\r\n\r\n`],
  ['a header with NUL', () => `GET / HTTP/1.1\r\n${ours()}X: \0\r\n\r\n`],
  ['a path with NUL', () => `GET /\0 HTTP/1.1\r\n${ours()}\r\n`],
  ['a path that cannot be decoded', () => `GET /%ff%e0 HTTP/1.1\r\n${ours()}\r\n`],
  ['another address', () => `GET http://example.org/ HTTP/1.1\r\n${ours()}\r\n`],
  ['a length and chunks', () => post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n')],
  ['two lengths', () => post('Content-Length: 5\r\nContent-Length: 6\r\n', '{}   ')],
  ['a length below zero', () => post('Content-Length: -1\r\n', '{}')],
  ['a chunk of no length', () => post('Transfer-Encoding: chunked\r\n', 'zz\r\n\r\n')],
  ['a length of 4 GB', () => post('Content-Length: 4294967296\r\n', '{}')],
  ['a body of 300 kB', () => post('Content-Length: 300000\r\n', ' '.repeat(300_000))],
  ['chunks of 300 kB', () => post('Transfer-Encoding: chunked\r\n', `493e0\r\n${' '.repeat(300_000)}\r\n0\r\n\r\n`)],
  ['an expectation', () => post('Expect: a-miracle\r\nContent-Length: 2\r\n', '{}')]
])('answers or drops %s within a second, and reveals nothing about itself', async (_what, bytes) => {
  const began = performance.now()
  const heard = await say(bytes())
  expect(performance.now() - began).toBeLessThan(1_000)
  if (heard !== '') expect(heard).toMatch(/^HTTP\/1\.1 (4\d\d|501) /)
  expect(heard).not.toMatch(/\bat .*:\d+:\d+|Error/)
  expect(log.error).not.toHaveBeenCalled()
})

it.each([
  ['an upgrade', () => 'Upgrade: websocket\r\nConnection: Upgrade\r\n'],
  ['2,000 headers', () => 'X: 1\r\n'.repeat(2_000)]
])('answers as if the request did not have %s', async (_what, headers) => {
  expect(await say(`GET /page.js HTTP/1.1\r\n${ours()}${headers()}\r\n`)).toMatch(/^HTTP\/1\.1 200 /)
})

it.each(['bytes=10-5', 'bytes=-', 'bytes=99999-', 'pages=1-2', 'bytes=0-0,5-6'])(
  'returns the whole file to a request for the part %s',
  async (range) => {
    const heard = await say(`GET /page.js HTTP/1.1\r\n${ours()}Range: ${range}\r\n\r\n`)
    expect(heard).toMatch(/^HTTP\/1\.1 200 /)
    expect(heard).toContain('x'.repeat(100))
  }
)

it.each(['/index', '/sheet', '/index.html/', '/%69ndex.html', '//index.html', '/./index.html', '/page.js/'])(
  'does not serve a page under the other path %s',
  async (path) => {
    expect(await say(`GET ${path} HTTP/1.1\r\n${ours()}\r\n`)).toMatch(/^HTTP\/1\.1 404 /)
  }
)

it('logs nothing about requests that break off', async () => {
  for (let time = 0; time < 20; time++) {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    await new Promise<void>((resolve) => {
      socket.write(post('Content-Length: 100\r\n', '{'), () => resolve())
    })
    socket.destroy()
  }
  expect(await say(post('Content-Length: 2\r\n', '{}'))).toContain('kiosk:view')
  expect(log.error).not.toHaveBeenCalled()
})

it('answers the page while somebody holds 500 sockets open', async () => {
  const sockets: Socket[] = []
  for (let count = 0; count < 500; count++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    sockets.push(socket)
    // Every second one begins a request and never ends it.
    if (count % 2) socket.write('GET / HTTP/1.1\r\nHost: ')
  }
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  const began = performance.now()
  expect((await fetch(server.address)).status).toBe(200)
  expect(performance.now() - began).toBeLessThan(1_000)
  for (const socket of sockets) socket.destroy()
})

/** Opens a socket that says `bytes` and reads nothing. Resolves once it has been answered or closed. */
function hold(bytes: string): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    const answered = () => {
      resolve(socket)
    }
    socket.once('readable', answered).once('close', answered)
    socket.write(bytes)
  })
}

it.each([
  // The server says that it waits for the body.
  ['send half a body', () => post('Expect: 100-continue\r\nContent-Length: 100\r\n', '{')],
  ['never read their answer', () => `GET /large.js HTTP/1.1\r\n${ours()}\r\n`]
])('answers the page while 100 clients %s', async (_what, bytes) => {
  const sockets = await Promise.all(Array.from({ length: 100 }, () => hold(bytes())))
  const began = performance.now()
  expect(await say(`GET / HTTP/1.1\r\n${ours()}\r\n`)).toMatch(/^HTTP\/1\.1 200 /)
  expect(performance.now() - began).toBeLessThan(1_000)
  for (const socket of sockets) socket.destroy()
})

it('closes a socket that says nothing', async () => {
  expect(await say('')).toMatch(/^(HTTP\/1\.1 408 |$)/)
})

it('limits the number of answers, counting the page and everybody else apart', async () => {
  const strict = await startServer({ port: 0, pages: folder, router, log, rate: { perSecond: 0.001, atOnce: 3 } })
  const page = await (await fetch(strict.address)).text()
  const ours = { 'X-Madoguchi-Token': /content="([^"]+)"/.exec(page)?.[1] ?? '' }
  const statuses: number[] = []
  for (let count = 0; count < 4; count++) statuses.push((await fetch(`${strict.address}page.js`)).status)
  expect(statuses).toEqual([200, 200, 429, 429])
  const asked = await fetch(`${strict.address}api/kiosk:view`, { method: 'POST', headers: ours, body: '{}' })
  expect(asked.status).toBe(200)
  await strict.close()
})
