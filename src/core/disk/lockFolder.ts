import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { rm, stat } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { codeOf } from './disk'

/** How long a program that is just ending has to let go. */
const PATIENCE_MS = 3000
const PAUSE_MS = 100
/** What the systems say of a name that is taken; Windows says EACCES of a pipe of another account. */
const TAKEN = new Set(['EADDRINUSE', 'EACCES'])

/** A folder that is this process's alone. */
export interface FolderLock {
  release(): Promise<void>
}

export interface LockOptions {
  /** Default: three seconds. */
  readonly patienceMs?: number
  readonly platform?: NodeJS.Platform
}

/**
 * Takes a folder for this process, or gives undefined if another process of this machine holds it. What is held is a
 * name to listen on, of which the system knows one at a time: a named pipe on Windows, an abstract socket on Linux.
 * Neither leaves a file, and both go with the process however it ends, so that no power cut can keep a kiosk from
 * starting. Throws if the system grants no such name at all.
 */
export async function lockFolder(folder: string, options: LockOptions = {}): Promise<FolderLock | undefined> {
  const { patienceMs = PATIENCE_MS, platform = process.platform } = options
  const name = nameFor(await identityOf(folder), platform)
  const since = performance.now()
  for (;;) {
    const server = await listenOn(name)
    if (server) return { release: () => close(server) }
    if (performance.now() - since >= patienceMs) return undefined
    if (isFile(platform) && !(await isAnswered(name))) await rm(name, { force: true })
    else await setTimeout(PAUSE_MS)
  }
}

/** The same for every way to write a path to one folder, also through links and mounts. */
async function identityOf(folder: string): Promise<string> {
  const found = await stat(folder, { bigint: true }).catch(() => undefined)
  return found ? `${found.dev}:${found.ino}` : resolve(folder)
}

function nameFor(identity: string, platform: NodeJS.Platform): string {
  const name = `madoguchi-${createHash('sha256').update(identity).digest('hex').slice(0, 32)}`
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`
  return platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`)
}

/** Systems other than the two that kiosks run on know names as files only, which a crash leaves behind. */
function isFile(platform: NodeJS.Platform): boolean {
  return platform !== 'win32' && platform !== 'linux'
}

async function listenOn(name: string): Promise<Server | undefined> {
  // Nobody has anything to say here.
  const server = createServer((socket) => socket.destroy())
  try {
    server.listen(name)
    await once(server, 'listening')
    return server.unref()
  } catch (error) {
    if (TAKEN.has(codeOf(error) ?? '')) return undefined
    throw error
  }
}

async function isAnswered(name: string): Promise<boolean> {
  const socket = connect(name)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done()
    })
  })
}
