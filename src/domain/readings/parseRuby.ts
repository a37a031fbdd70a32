import { PHRASE_START, type RubySegment } from './ruby'

/** Reads furigana written by hand as `{印刷|いんさつ}リストに／{入|い}れる`; ／ is where a phrase begins. */
export function parseRuby(written: string): readonly RubySegment[] {
  return [...written.matchAll(/\{([^|}]+)\|([^}]+)\}|／|[^{／]+/g)].map(([run, text, reading]) => {
    if (text !== undefined && reading !== undefined) return [text, reading]
    return run === '／' ? PHRASE_START : [run]
  })
}
