/** What JavaScript itself asks of any object: whether it is a promise, how it prints. Not a call of the code under test. */
const ASKED_BY_RUNTIME = new Set<PropertyKey>([
  'then',
  'toJSON',
  'constructor',
  'nodeType',
  'asymmetricMatch',
  '$$typeof'
])

/** What may still be asked of an object that is destroyed. */
const OUTLIVES = new Set(['isDestroyed', 'on', 'once'])

/**
 * A stand-in for one of Electron's objects that has `known` members only: touching any other throws, so that a test
 * never passes on a call nobody thought about. Typed as the real thing. Once `isGone` says so, touching it throws as
 * Electron's destroyed objects do; only its events and the question whether it is destroyed remain.
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
