// Both functions run in the page; the two worlds share its DOM and nothing else. An event's `detail` is cloned on its
// way from one to the other, and its name is a secret of the two.

/**
 * The page's side: puts what the preload exposes into the page, with promises and clones only.
 * @param {string} secret
 */
export function receiveExposed(secret) {
  if (window.parent !== window) return
  let last = 0
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (reason: Error) => void }>} */
  const waiting = new Map()

  /** @param {string} name @param {string} key */
  const proxied =
    (name, key) =>
    /** @param {unknown[]} args */
    (...args) => {
      const id = ++last
      // Throws at once in the page if a value cannot be cloned.
      const detail = { id, name, key, args: structuredClone(args) }
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        dispatchEvent(new CustomEvent(`${secret}:call`, { detail }))
      })
    }

  addEventListener(`${secret}:expose`, (event) => {
    const { name, keys } = /** @type {CustomEvent} */ (event).detail
    const api = Object.fromEntries(keys.map((/** @type {string} */ key) => [key, proxied(name, key)]))
    Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true })
  })

  addEventListener(`${secret}:settled`, (event) => {
    const { id, value, error } = /** @type {CustomEvent} */ (event).detail
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asked?.resolve(value)
    else asked?.reject(new Error(error))
  })
}

/**
 * The preload's side, in an isolated world: runs the preload with the modules that a sandboxed one may require.
 * @param {string} secret
 * @param {(value: unknown) => string} toJson
 * @param {(require: (name: string) => object, module: object, exports: object) => void} preload a CommonJS module
 */
export function runPreload(secret, toJson, preload) {
  if (window.parent !== window) return
  /** @type {Map<string, Record<string, (...args: unknown[]) => unknown>>} */
  const exposed = new Map()
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (reason: Error) => void }>} */
  const waiting = new Map()
  let last = 0

  /** @param {string} name @param {object} detail */
  const tell = (name, detail) => dispatchEvent(new CustomEvent(`${secret}:${name}`, { detail }))

  addEventListener(`${secret}:call`, (event) => {
    const { id, name, key, args } = /** @type {CustomEvent} */ (event).detail
    new Promise((resolve) => resolve(exposed.get(name)?.[key]?.(...args))).then(
      (value) => tell('settled', { id, value }),
      (reason) => tell('settled', { id, error: reason instanceof Error ? reason.message : String(reason) })
    )
  })

  const electron = {
    contextBridge: {
      /** @param {string} name @param {Record<string, any>} api */
      exposeInMainWorld(name, api) {
        if (exposed.has(name)) throw new Error(`Cannot bind an API on top of an existing property on the window object`)
        for (const [key, value] of Object.entries(api))
          if (typeof value !== 'function') throw new Error(`the stand-in exposes functions only, not ${name}.${key}`)
        exposed.set(name, api)
        tell('expose', { name, keys: Object.keys(api) })
      }
    },
    ipcRenderer: {
      /** @param {string} channel @param {unknown[]} args */
      invoke: async (channel, ...args) => {
        const id = ++last
        const cloned = structuredClone(args)
        return new Promise((resolve, reject) => {
          waiting.set(id, { resolve, reject })
          const { standinSend } = /** @type {{ standinSend?: (text: string) => void }} */ (globalThis)
          standinSend?.(toJson({ id, channel, args: cloned }))
        })
      }
    }
  }

  Object.assign(globalThis, {
    /** @param {number} id @param {string | undefined} error @param {unknown} value */
    standinReply(id, error, value) {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (error === undefined) asked?.resolve(value)
      else asked?.reject(new Error(error))
    }
  })

  /** @param {string} name */
  const require = (name) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`)
    return electron
  }
  const module = { exports: {} }
  preload(require, module, module.exports)
}
