/** Returns an integer from 0 to below `bound`. */
export type Pick = (bound: number) => number

type Container = Record<string | number, unknown>

/** What a value is replaced by: wrong types, and right types out of bounds. */
const REPLACEMENTS: readonly unknown[] = [
  null,
  true,
  '',
  'x',
  '\n',
  '__proto__',
  -1,
  0,
  0.5,
  1e9,
  1e308,
  [],
  {},
  [[]],
  ['x'],
  { length: 1e9 }
]

/** Every place in `value` that contains a value, at any depth. */
function placesIn(value: unknown, places: [Container, string | number][] = []): [Container, string | number][] {
  if (typeof value !== 'object' || value === null) return places
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
  for (const key of keys) {
    places.push([value as Container, key])
    placesIn((value as Container)[key], places)
  }
  return places
}

/**
 * Changes one value inside a JSON value in place: removes it, or replaces it by another of its values or by something
 * odd.
 */
export function mutateJson(value: unknown, pick: Pick): void {
  const places = placesIn(value)
  const at = places[pick(places.length || 1)]
  const other = places[pick(places.length || 1)]
  if (!at || !other) return
  const [holder, key] = at
  const way = pick(4)
  if (way === 0 && Array.isArray(holder)) holder.splice(Number(key), 1)
  else if (way === 0) Reflect.deleteProperty(holder, key)
  else if (way === 1) holder[key] = structuredClone(other[0][other[1]])
  else holder[key] = structuredClone(REPLACEMENTS[pick(REPLACEMENTS.length)])
}
