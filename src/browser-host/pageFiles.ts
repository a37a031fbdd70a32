import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import sirv from 'sirv'
import { SECURITY_HEADERS } from '../core/page/securityHeaders'

/** The built HTML pages, by the path they are served under. */
const PAGES: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/index.html': 'index.html',
  '/sheet.html': 'sheet.html'
}

/**
 * The form of the paths that a build makes. Other forms, such as `/index.html/` or `/%69ndex.html`, are refused.
 */
const FILE_PATH = /^(\/[\w-]+(\.[\w-]+)*)+$/

const TOKEN_META = /(<meta name="madoguchi-token" content=")(")/

/** Serves the built renderer: pages with the token in their meta tag, and the files they load. */
export interface PageFiles {
  /** True for the path of a page. */
  isPage(path: string): boolean
  servePage(path: string, response: ServerResponse): void
  /** Resolves once the file is closed again, even if its client leaves before the end. Rejects if it cannot be read. */
  serveFile(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** Reads the pages in `folder` (out/renderer). Throws if the build is missing. */
export function createPageFiles(folder: string, token: string): PageFiles {
  const pages = new Map(
    Object.entries(PAGES).map(([path, file]) => [
      path,
      readFileSync(join(folder, file), 'utf8').replace(TOKEN_META, `$1${token}$2`)
    ])
  )
  const files = sirv(folder, { etag: true, extensions: [] })
  return {
    isPage: (path) => pages.has(path),
    servePage: (path, response) => {
      response.writeHead(200, {
        ...SECURITY_HEADERS,
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store'
      })
      response.end(pages.get(path))
    },
    serveFile: async (request, response) => {
      const reading: Promise<void>[] = []
      response.once('pipe', (file: Readable) => {
        reading.push(readToEnd(file, request.socket))
      })
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
      const notFound = () => {
        response.writeHead(404).end()
      }
      // Our pages never ask for a part of a file, and sirv accepts ranges that end before they begin.
      delete request.headers.range
      if (FILE_PATH.test(request.url?.split('?', 1)[0] ?? '')) files(request, response, notFound)
      else notFound()
      await Promise.all(reading)
    }
  }
}

/**
 * Resolves once `file` is closed, and closes it if `socket` closes before its end: sirv would leave it open. Rejects if
 * it cannot be read: sirv would let that end the program.
 */
function readToEnd(file: Readable, socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => file.destroy()
    socket.once('close', leave)
    file.once('error', reject)
    file.once('close', () => {
      socket.off('close', leave)
      resolve()
    })
  })
}
