import { EventEmitter } from 'node:events'
import { known } from './known.mjs'
import { isReady } from './readiness.mjs'

/** @typedef {(request: Request) => Response | Promise<Response>} SchemeHandler */
/** @typedef {{ url: string, method: string, resourceType: string }} Details */
/** @typedef {(details: Details, answer: (reply: { cancel?: boolean }) => void) => void} BeforeRequest */

class Protocol {
  constructor() {
    /** @type {Map<string, SchemeHandler>} */
    this._handlers = new Map()
  }

  registerSchemesAsPrivileged() {
    if (isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
  }

  /** @param {string} scheme @param {SchemeHandler} handler */
  handle(scheme, handler) {
    if (this._handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    this._handlers.set(scheme, handler)
  }

  /** @param {string} scheme */
  isProtocolHandled(scheme) {
    return this._handlers.has(scheme)
  }
}

class Session extends EventEmitter {
  constructor() {
    super()
    this.protocol = known('protocol', new Protocol())
    /** @type {BeforeRequest | undefined} */
    this._beforeRequest = undefined
    this.webRequest = known('webRequest', {
      /** @param {BeforeRequest} listener */
      onBeforeRequest: (listener) => {
        this._beforeRequest = listener
      }
    })
  }

  // Permissions and devices are decided by the browser, which this stand-in does not control.
  setPermissionRequestHandler() {}
  setPermissionCheckHandler() {}
  setDevicePermissionHandler() {}
}

const defaultSession = known('session', new Session())
/** @type {Map<string, Session>} */
const partitions = new Map()

/** The protocol of the default session, which exists before the app is ready. */
export const { protocol } = defaultSession

export const session = known('session', {
  get defaultSession() {
    if (!isReady()) throw new Error('Session can only be received when app is ready')
    return defaultSession
  },
  /** @param {string} name */
  fromPartition(name) {
    if (!isReady()) throw new Error('Session can only be received when app is ready')
    const found = partitions.get(name) ?? known('session', new Session())
    partitions.set(name, found)
    return found
  }
})

/**
 * The session that a window's pages belong to.
 * @param {{ session?: Session, partition?: string }} [preferences]
 * @returns {Session}
 */
export function sessionOf({ session: given, partition } = {}) {
  return given ?? (partition === undefined ? session.defaultSession : session.fromPartition(partition))
}

/**
 * Answers a request of a page as Electron would: first by the program's `onBeforeRequest`, then by the handler of the
 * scheme. Nothing ever leaves the machine.
 * @param {Session} from
 * @param {Details} details
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Uint8Array } | { refused: string }>}
 */
export async function fetchFor(from, { url, method, resourceType }) {
  const { cancel } = await new Promise((resolve) => {
    if (from._beforeRequest) from._beforeRequest({ url, method, resourceType }, resolve)
    else resolve({})
  })
  if (cancel) return { refused: 'blockedbyclient' }
  const handler = from.protocol._handlers.get(new URL(url).protocol.slice(0, -1))
  if (!handler) return { refused: 'internetdisconnected' }
  const response = await handler(new Request(url, { method }))
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer())
  }
}
