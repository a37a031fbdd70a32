import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export interface ConnectionLimits {
  /** How many sockets may be open at the same time. */
  readonly most: number
  /**
   * How long a socket may stay open without a byte moving over it while it is the client's turn: to ask, to send the
   * rest of its request, or to read its answer.
   */
  readonly silentMs: number
}

/**
 * Closes the sockets of `server` whose clients keep it waiting, so that a program that holds sockets open cannot block
 * the page. A socket is left alone while the host works on its request, however long that takes. A new socket is never
 * refused: beyond the limit, it replaces the one that has not asked or been answered for longest, and one that the host
 * works on only if it works on all of them.
 */
export function limitConnections(server: Server, { most, silentMs }: ConnectionLimits): void {
  /**
   * The open sockets with their unfinished answers, of which a client may want several at once. A map keeps its order:
   * the socket that has been quiet for longest is first.
   */
  const open = new Map<Socket, Set<ServerResponse>>()
  const isWorkedOn = (socket: Socket) => awaitsHost(socket, open.get(socket))
  const close = (socket: Socket) => {
    open.delete(socket)
    socket.destroy()
  }
  /** Puts `socket` last and returns its unfinished answers; undefined if it has been closed. */
  const renew = (socket: Socket) => {
    const answers = open.get(socket)
    if (!answers) return undefined
    open.delete(socket)
    open.set(socket, answers)
    return answers
  }
  server.keepAliveTimeout = silentMs
  server.setTimeout(silentMs, (socket) => {
    if (isWorkedOn(socket)) socket.setTimeout(silentMs)
    else close(socket)
  })
  server.on('connection', (socket) => {
    const sockets = [...open.keys()]
    const longest = sockets.find((one) => !isWorkedOn(one)) ?? sockets[0]
    if (sockets.length >= most && longest) close(longest)
    open.set(socket, new Set())
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    renew(socket)?.add(response)
    response.once('close', () => renew(socket)?.delete(response))
  })
}

/**
 * True if one of the requests has come as a whole and the host still owes its answer, while the client has read all
 * that it was sent.
 */
function awaitsHost({ writableLength }: Socket, answers: ReadonlySet<ServerResponse> = new Set()): boolean {
  return writableLength === 0 && [...answers].some(({ req, writableEnded }) => req.complete && !writableEnded)
}
