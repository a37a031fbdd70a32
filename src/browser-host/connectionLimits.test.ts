import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { limitConnections, type ConnectionLimits } from './connectionLimits'

let server: Server

/** A server that does not answer by itself: the test answers the requests in `asked`. */
async function limited(limits: ConnectionLimits) {
  server = createServer()
  limitConnections(server, limits)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const open = async (bytes = '') => {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    await once(socket, 'connect')
    socket.write(bytes)
    return socket
  }
  const asked = async () => ((await once(server, 'request')) as [unknown, ServerResponse])[1]
  return { open, asked }
}

const ended = (socket: Socket) => once(socket.resume(), 'close')
const REQUEST = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

it.each([
  ['silent', ''],
  ['slow', 'GET / HTTP/1.1\r\nHost: ']
])('closes a %s socket', async (_how, bytes) => {
  const { open } = await limited({ most: 2, silentMs: 20 })
  await ended(await open(bytes))
})

it('closes a socket that is silent after its answer', async () => {
  const { open, asked } = await limited({ most: 2, silentMs: 20 })
  const request = asked()
  const socket = await open(REQUEST)
  ;(await request).end()
  await ended(socket)
})

it('leaves a socket alone while its answer takes its time', async () => {
  const { open, asked } = await limited({ most: 9, silentMs: 20 })
  const request = asked()
  const socket = await open(REQUEST)
  const response = await request
  // Several times as long as a socket may be silent.
  for (let count = 0; count < 5; count++) await ended(await open())
  response.end('slow')
  const [answer] = (await once(socket, 'data')) as [Buffer]
  expect(answer.toString()).toContain('slow')
})

it('closes the longest silent socket for a new one, and refuses the new one if all others are being answered', async () => {
  const { open, asked } = await limited({ most: 2, silentMs: 60_000 })
  const first = await open()
  const over = ended(first)
  for (let count = 0; count < 2; count++) {
    const request = asked()
    await open(REQUEST)
    await request
  }
  await over
  await ended(await open())
})
