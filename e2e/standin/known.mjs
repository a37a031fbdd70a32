/** The members of a destroyed object that can still be used. All others throw, as in Electron. */
const OUTLIVES = new Set(['isDestroyed', 'on', 'once', 'off', 'emit', 'removeListener', 'removeAllListeners'])
/** Members that JavaScript itself reads of any object. */
const ASKED_BY_RUNTIME = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof'])

/**
 * An object with only its own members: a call that the stand-in does not know throws instead of doing nothing, and a
 * call of a destroyed object throws as in Electron.
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
