import type { Server } from 'node:http'
import type { Socket } from 'node:net'

export interface ConnectionLimits {
  /** Sockets that may be open at a time. */
  readonly most: number
  /** How long a socket may stay open without a request under way, from its opening or from its last answer. */
  readonly silentMs: number
}

/**
 * Closes sockets of `server` that say nothing, and the longest silent one where there are too many, so that nothing
 * that holds sockets open keeps the page from being answered. One whose request is being answered is left alone,
 * however long the answer takes; a socket beyond the limit is refused only if all the others are being answered.
 */
export function limitConnections(server: Server, { most, silentMs }: ConnectionLimits): void {
  /**
   * Every open socket, with what will close it while it is silent. A map keeps the order: the longest silent is first.
   */
  const silent = new Map<Socket, NodeJS.Timeout>()
  const busy = new Set<Socket>()
  const forget = (socket: Socket) => {
    clearTimeout(silent.get(socket))
    silent.delete(socket)
  }
  const wait = (socket: Socket) => {
    const timer = setTimeout(() => socket.destroy(), silentMs)
    silent.set(socket, timer.unref())
  }
  server.on('connection', (socket) => {
    if (silent.size + busy.size >= most) {
      const [longest = socket] = silent.keys()
      forget(longest)
      longest.destroy()
      if (longest === socket) return
    }
    wait(socket)
    socket.once('close', () => {
      forget(socket)
      busy.delete(socket)
    })
  })
  server.on('request', ({ socket }, response) => {
    forget(socket)
    busy.add(socket)
    response.once('close', () => {
      busy.delete(socket)
      if (!socket.destroyed) wait(socket)
    })
  })
}
