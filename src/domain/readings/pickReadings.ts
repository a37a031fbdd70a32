import type { Readings } from './ruby'

/** The readings of every string found anywhere in `view`, so that a view carries its own furigana and nothing more. */
export function pickReadings(all: Readings, view: unknown): Readings {
  const picked: Record<string, Readings[string]> = {}
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const segments = Object.hasOwn(all, value) ? all[value] : undefined
      if (segments) picked[value] = segments
    } else if (Array.isArray(value)) value.forEach(visit)
    else if (value && typeof value === 'object') Object.values(value).forEach(visit)
  }
  visit(view)
  return picked
}
