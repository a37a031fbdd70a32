import { on, once } from 'node:events'
import type { ReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPageFiles, type PageFiles } from './pageFiles'

/** More than the system takes for a client that does not read. */
const LARGE = Buffer.alloc(32 * 2 ** 20)
const REQUEST = 'GET /large.js HTTP/1.1\r\nHost: a\r\n\r\n'

let folder: string
let files: PageFiles
let server: Server

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-files-'))
  for (const name of ['index.html', 'sheet.html']) await writeFile(join(folder, name), '')
  await writeFile(join(folder, 'large.js'), LARGE)
  files = createPageFiles(folder, 'token')
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

/** Asks for the large file `times` times without waiting for an answer, and returns the last request. */
async function askForFile(times = 1) {
  const requests = on(server, 'request')
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {})
  client.write(REQUEST.repeat(times))
  for (let count = 1; count < times; count++) await requests.next()
  const [request, response] = (await requests.next()).value as [IncomingMessage, ServerResponse]
  return { client, request, response }
}

it.each([1, 2])('closes the file of request %d if its client goes away before its end', async (times) => {
  const { client, request, response } = await askForFile(times)
  const piped = once(response, 'pipe')
  const served = files.serveFile(request, response)
  const [file] = (await piped) as [ReadStream]
  const closed = once(file, 'close')
  client.destroy()
  await Promise.all([closed, served])
  expect(file.readableEnded).toBe(false)
})

it('rejects if a file has gone since the start, and the program goes on', async () => {
  const { request, response } = await askForFile()
  await rm(join(folder, 'large.js'))
  await expect(files.serveFile(request, response)).rejects.toMatchObject({ code: 'ENOENT' })
})
