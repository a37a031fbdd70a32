import type { RubySegment } from '../../../domain/readings/ruby'

/** Furigana as one line: 届(とど)ける. */
export function writeRuby(segments: readonly RubySegment[]): string {
  return segments.map(([surface, reading]) => (reading === undefined ? surface : `${surface}(${reading})`)).join('')
}
