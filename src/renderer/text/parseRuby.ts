import type { RubySegment } from '../../domain/content/ruby'

/** Reads furigana written by hand as `{印刷|いんさつ}する`. */
export function parseRuby(written: string): readonly RubySegment[] {
  return [...written.matchAll(/\{([^|}]+)\|([^}]+)\}|[^{]+/g)].map(([run, text, reading]) =>
    text !== undefined && reading !== undefined ? [text, reading] : [run]
  )
}
