/** Members that JavaScript itself reads of any object, such as `then`. The code under test did not use them. */
const ASKED_BY_RUNTIME = new Set<PropertyKey>([
  'then',
  'toJSON',
  'constructor',
  'nodeType',
  'asymmetricMatch',
  '$$typeof'
])

/** Members that may still be used after an object was destroyed. */
const OUTLIVES = new Set(['isDestroyed', 'on', 'once'])

/**
 * A stand-in for one of Electron's objects that has only the `known` members: using any other throws, so that no test
 * passes by a call that nobody considered. It has the type of the real object. Once `isGone` returns true, using it
 * throws as Electron's destroyed objects do, except for its events and the question whether it is destroyed.
 */
export function strictFake<Real extends object>(
  name: string,
  known: Partial<Record<keyof Real, unknown>>,
  isGone: () => boolean = () => false
): Real {
  return new Proxy(known, {
    get: (target, property, receiver) => {
      if (isGone() && typeof property === 'string' && !OUTLIVES.has(property) && !ASKED_BY_RUNTIME.has(property))
        throw new TypeError('Object has been destroyed')
      if (Reflect.has(target, property)) return Reflect.get(target, property, receiver) as unknown
      if (typeof property === 'symbol' || ASKED_BY_RUNTIME.has(property)) return undefined
      throw new Error(`${name}.${property} is not known to this fake`)
    },
    set: (_target, property) => {
      throw new Error(`${name}.${String(property)} must not be set`)
    }
  }) as Real
}
