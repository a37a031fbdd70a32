import { parseRuby } from './parseRuby'
import type { RubySegment } from './ruby'

/**
 * A text of the program itself, as opposed to content: its plain text, and the runs with readings in which it is drawn.
 */
export interface Label {
  readonly text: string
  readonly segments: readonly RubySegment[]
}

/**
 * Any text that is shown: a text of the content, whose readings come with the pack, or a label, which brings its own.
 */
export type Wording = string | Label

/** Makes a label from its notation: `label('{印刷|いんさつ}リストに／{入|い}れる')`; ／ is where a phrase begins. */
export function label(written: string): Label {
  const segments = parseRuby(written)
  return { text: segments.map(([run]) => run).join(''), segments }
}

/** The letters alone, for a name that is heard but not seen. */
export function textOf(wording: Wording): string {
  return typeof wording === 'string' ? wording : wording.text
}
