import { on, once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { afterEach, expect, it } from 'vitest'
import { limitConnections, type ConnectionLimits } from './connectionLimits'

let server: Server

/** A server that does not answer by itself: the test answers its requests, each as `asked` returns it. */
async function limited(limits: ConnectionLimits) {
  server = createServer()
  limitConnections(server, limits)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const requests = on(server, 'request')
  const open = async (bytes = '') => {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    await once(socket, 'connect')
    socket.write(bytes)
    return socket
  }
  const asked = async () => {
    const [, response] = (await requests.next()).value as [unknown, ServerResponse]
    return response
  }
  return { open, asked }
}

const ended = (socket: Socket) => once(socket.resume(), 'close')
const REQUEST = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'
const HALF_A_BODY = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{'
/** More than the system takes for a client that does not read. */
const LARGE = Buffer.alloc(32 * 2 ** 20)

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

it.each([
  ['is silent', ''],
  ['begins a request and does not go on', 'GET / HTTP/1.1\r\nHost: '],
  ['sends half a body and does not go on', HALF_A_BODY]
])('closes a socket that %s', async (_how, bytes) => {
  const { open } = await limited({ most: 2, silentMs: 20 })
  await ended(await open(bytes))
})

it('closes a socket that is silent after its answer', async () => {
  const { open, asked } = await limited({ most: 2, silentMs: 20 })
  const socket = await open(REQUEST)
  ;(await asked()).end()
  await ended(socket)
})

it('closes a socket whose client does not read its answer', async () => {
  const { open, asked } = await limited({ most: 2, silentMs: 20 })
  const socket = await open(REQUEST)
  const answer = await asked()
  answer.end(LARGE)
  await once(answer, 'close')
  expect((await buffer(socket)).length).toBeLessThan(LARGE.length)
})

it.each([
  ['while its answer takes its time', 0],
  ['while its second answer takes its time, after the first', 1]
])('leaves a socket alone %s', async (_when, before) => {
  const { open, asked } = await limited({ most: 9, silentMs: 20 })
  const heard = text(await open(REQUEST.repeat(before + 1)))
  for (let count = 0; count < before; count++) (await asked()).end()
  const slow = await asked()
  // Several times as long as a socket may be silent.
  for (let count = 0; count < 5; count++) await ended(await open())
  slow.end('slow')
  expect(await heard).toContain('slow')
})

it('closes the longest silent socket for a new one', async () => {
  const { open, asked } = await limited({ most: 2, silentMs: 60_000 })
  await open(REQUEST)
  const over = ended(await open())
  const answer = await asked()
  answer.end()
  await once(answer, 'close')
  await open()
  await over
})

it.each<[string, string, Buffer]>([
  ['sends half a body', HALF_A_BODY, Buffer.alloc(0)],
  ['does not read its answer', REQUEST, LARGE]
])('closes a socket that %s for a new one, rather than one whose answer takes its time', async (_how, bytes, sent) => {
  const { open, asked } = await limited({ most: 2, silentMs: 60_000 })
  const first = await open(REQUEST)
  const slow = await asked()
  await open(bytes)
  const stuck = await asked()
  stuck.write(sent)
  const over = once(stuck, 'close')
  await open()
  await over
  slow.end('slow')
  const [heard] = (await once(first, 'data')) as [Buffer]
  expect(heard.toString()).toContain('slow')
})

it('answers a new socket even if the answers of all others take their time', async () => {
  const { open, asked } = await limited({ most: 2, silentMs: 60_000 })
  const over = ended(await open(REQUEST))
  await asked()
  await open(REQUEST)
  await asked()
  const newest = await open(REQUEST)
  ;(await asked()).end('here')
  const [heard] = (await once(newest, 'data')) as [Buffer]
  expect(heard.toString()).toContain('here')
  await over
})
