import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A printer on the network of this machine, that takes what it is sent as it is. */
export interface Printer {
  /** Its address, as CUPS writes it. */
  readonly device: string
  /** Waits for the first job and gives the path of what was sent. */
  takePaper(): Promise<string>
  stop(): Promise<void>
}

/** Starts a printer that keeps its first job in a file of its own, gone when it stops. */
export async function startPrinter(): Promise<Printer> {
  const folder = await mkdtemp(join(tmpdir(), 'printer-'))
  const paper = join(folder, 'paper.pdf')
  const server = createServer()
  const printed = new Promise<string>((resolve, reject) => {
    server.once('connection', (socket) => {
      const parts: Buffer[] = []
      socket.on('data', (part) => parts.push(part))
      socket.on('end', () => {
        socket.end()
        writeFile(paper, Buffer.concat(parts)).then(() => {
          resolve(paper)
        }, reject)
      })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    device: `socket://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takePaper: () => printed,
    stop: async () => {
      server.close()
      await rm(folder, { recursive: true })
    }
  }
}
