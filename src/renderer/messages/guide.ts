import { label, type Label } from '../../domain/readings/label'
import { ANSWER_WORDS, type GuideAnswer } from '../../domain/content/guideAnswer'

export const ANSWER_NAMES: Readonly<Record<GuideAnswer, Label>> = {
  yes: label(ANSWER_WORDS.yes),
  no: label(ANSWER_WORDS.no),
  unsure: label(ANSWER_WORDS.unsure)
}

const HEADING = label('{質問|しつもん}に／{答|こた}えて／さがす')

export const GUIDE_TEXT = {
  heading: HEADING,
  list: '質問に答えてさがせること',
  /** Marks a guide in lists that also contain answers. */
  tag: HEADING,
  trail: label('これまでの{答|こた}え'),
  question: (count: number) => label(`{質問|しつもん}${count}`),
  result: label('あなたの{場合|ばあい}')
} as const
