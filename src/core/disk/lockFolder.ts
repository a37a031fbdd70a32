import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { rm, stat } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { codeOf } from './disk'

/** How long to wait for a program that is just ending to let go. */
const PATIENCE_MS = 3000
const PAUSE_MS = 100
/** The error codes for a name that is taken. Windows reports EACCES for a pipe of another account. */
const TAKEN = new Set(['EADDRINUSE', 'EACCES'])

/** A folder that this process alone holds. */
export interface FolderLock {
  release(): Promise<void>
}

export interface LockOptions {
  /** Default: three seconds. */
  readonly patienceMs?: number
  readonly platform?: NodeJS.Platform
}

/**
 * Takes a folder for this process, or returns undefined if another process of this machine holds it. The lock is a name
 * to listen on, which the system gives to one process at a time: a named pipe on Windows, an abstract socket on Linux.
 * Neither leaves a file, and both disappear with the process however it ends, so that no power cut can keep a kiosk
 * from starting. Throws if the system refuses every such name.
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

/** The same for every path to one folder, including paths through links and mounts. */
async function identityOf(folder: string): Promise<string> {
  const found = await stat(folder, { bigint: true }).catch(() => undefined)
  return found ? `${found.dev}:${found.ino}` : resolve(folder)
}

function nameFor(identity: string, platform: NodeJS.Platform): string {
  const name = `madoguchi-${createHash('sha256').update(identity).digest('hex').slice(0, 32)}`
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`
  return platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`)
}

/** Systems other than Windows and Linux have such names only as files, which a crash leaves behind. */
function isFile(platform: NodeJS.Platform): boolean {
  return platform !== 'win32' && platform !== 'linux'
}

async function listenOn(name: string): Promise<Server | undefined> {
  // Only the name matters: nobody talks over this socket.
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
