import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'

/** A network printer on this machine, which stores what it receives unchanged. */
export interface SocketPrinter {
  /** Its address and driver for `lpadmin`. The driver leaves a PDF unchanged, so that the test can read it. */
  readonly queue: readonly string[]
  /** How many sheets have come out. */
  readonly sheets: number
  /** Waits for the first sheet and returns its path. */
  takePaper(): Promise<string>
  /** Makes it unreachable until it is switched on again. */
  switchOff(): Promise<void>
  switchOn(): Promise<void>
  stop(): Promise<void>
}

const PDF_DRIVER = '/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd'

/** Starts a printer that keeps each sheet in a file. The files are removed when it stops. */
export async function startSocketPrinter(): Promise<SocketPrinter> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-printer-'))
  const papers: string[] = []
  const serve = async (port: number): Promise<Server> => {
    const server = createServer((socket) => {
      const parts: Buffer[] = []
      socket.on('data', (part) => parts.push(part))
      // A queue that is stopped during a job breaks the connection.
      socket.on('error', () => undefined)
      socket.on('end', () => {
        socket.end()
        const paper = join(folder, `${papers.length + 1}.pdf`)
        void writeFile(paper, Buffer.concat(parts)).then(() => papers.push(paper))
      })
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  let server = await serve(0)
  const { port } = server.address() as AddressInfo
  const switchOff = async () => {
    const closed = once(server, 'close')
    server.close()
    await closed
  }
  return {
    queue: ['-v', `socket://127.0.0.1:${port}`, '-P', PDF_DRIVER],
    get sheets() {
      return papers.length
    },
    takePaper: async () => {
      await expect.poll(() => papers[0], { timeout: 60_000 }).toBeDefined()
      return papers[0] ?? ''
    },
    switchOff,
    switchOn: async () => {
      server = await serve(port)
    },
    stop: async () => {
      server.close()
      await rm(folder, { recursive: true })
    }
  }
}
