import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Protocol } from 'electron'
import { SECURITY_HEADERS } from '../../core/page/securityHeaders'
import { isAppAddress } from './appScheme'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2'
}

/** Serves the files of `folder` under `app://kiosk/`. Refuses every other request to `app:`. */
export function serveAppFiles(protocol: Protocol, folder: string): void {
  protocol.handle('app', async ({ url, method }) => {
    if (method !== 'GET' || !isAppAddress(url)) return refuse(403)
    const file = await fileWithin(folder, new URL(url).pathname)
    const type = file && TYPES[extname(file)]
    if (!file || !type) return refuse(404)
    const bytes = new Uint8Array(await readFile(file))
    return new Response(bytes, { headers: { ...SECURITY_HEADERS, 'Content-Type': type } })
  })
}

/**
 * The real path of `pathname` in `folder`, or undefined if it does not exist or leads out of `folder`, even by a link.
 */
async function fileWithin(folder: string, pathname: string): Promise<string | undefined> {
  const name = decode(pathname)
  if (name === undefined || name.includes('\0')) return undefined
  const path = await realpath(join(folder, name === '/' ? 'index.html' : name)).catch(() => undefined)
  return path?.startsWith((await realpath(folder)) + sep) ? path : undefined
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS })
}
