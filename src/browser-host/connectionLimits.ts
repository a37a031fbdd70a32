import type { Server } from 'node:http'
import type { Socket } from 'node:net'

export interface ConnectionLimits {
  /** How many sockets may be open at the same time. */
  readonly most: number
  /** How long a socket may stay open without a request in progress, after its opening or its last answer. */
  readonly silentMs: number
}

/**
 * Closes silent sockets of `server`, and the longest silent one if there are too many, so that a program that holds
 * sockets open cannot block the page. A socket whose request is being answered is left alone, however long the answer
 * takes; a new socket beyond the limit is refused only if all the others are being answered.
 */
export function limitConnections(server: Server, { most, silentMs }: ConnectionLimits): void {
  /**
   * The silent sockets, each with the timer that will close it. A map keeps its order: the longest silent one is first.
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
