/** What may be asked of a destroyed object; everything else throws, as in Electron. */
const OUTLIVES = new Set(['isDestroyed', 'on', 'once', 'off', 'emit', 'removeListener', 'removeAllListeners'])
/** What JavaScript itself asks of any object. */
const ASKED_BY_RUNTIME = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof'])

/**
 * An object that has its own members only: a call the stand-in does not know throws instead of doing nothing, and any
 * call of an object that says it is destroyed throws as Electron's do.
 * @template {object} Target
 * @param {string} name
 * @param {Target} target
 * @returns {Target}
 */
export function known(name, target) {
  return new Proxy(target, {
    get(object, property, receiver) {
      const value = Reflect.get(object, property, receiver)
      if (typeof property === 'symbol' || property.startsWith('_')) return value
      if ('destroyed' in object && object.destroyed && !OUTLIVES.has(property) && property !== 'destroyed')
        throw new TypeError('Object has been destroyed')
      if (value === undefined && !(property in object) && !ASKED_BY_RUNTIME.has(property))
        throw new Error(`the stand-in for electron knows no ${name}.${property}`)
      return value
    }
  })
}

/**
 * An event whose default can be prevented.
 * @template {object} More
 * @param {More} [more]
 */
export function cancellable(more) {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
    .../** @type {More} */ (more)
  }
}
