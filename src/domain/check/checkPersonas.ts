import type { Content } from '../content/content'
import type { Guide, GuideEnd, GuideVersion } from '../content/guide'
import { textsOfStatement } from '../content/textsOfStatement'
import { periodsOverlap } from '../content/period'
import type { GuideFault } from './checkGuide'
import type { Persona, PersonaWalk } from './persona'
import { walkPersona, type PersonaPlace } from './walkPersona'

type Step = string | number

/** What is wrong with a persona's way through the guides; the path starts at the persona. */
export type PersonaFault = GuideFault

/**
 * Walks a persona through every version of its guides that holds in the persona's period. Reports a walk that reaches
 * another end, meets a question without an answer, misses words that the end has to say or contains words that would
 * mislead; also answers that no question asks for, and sources that do not exist.
 */
export function checkPersona(persona: Persona, { guides, documents }: Content): PersonaFault[] {
  const walked = persona.walks.map((walk, place) => checkWalk(persona, walk, ['walks', place], guides))
  const asked = new Set(walked.flatMap((walk) => walk.asked))
  const units = new Set(documents.flatMap((document) => document.units))
  return [
    ...walked.flatMap(({ faults }) => faults),
    ...Object.keys(persona.answers)
      .filter((question) => !asked.has(question))
      .map((question) => ({ path: ['answers', question], reason: 'この質問は、この人物には尋ねられません' })),
    ...persona.sources.flatMap((unit, place) =>
      documents.length === 0 || units.has(unit)
        ? []
        : [{ path: ['sources', place], reason: `出典「${unit}」は documents にありません` }]
    )
  ]
}

/** The ends of `guide` that no persona reaches; the path starts at the guide. */
export function endsWithoutPersona(guide: Guide, personas: readonly Persona[]): GuideFault[] {
  return guide.versions.flatMap((version, at) => {
    const reached = new Set(
      personas
        .filter((persona) => persona.walks.some((walk) => walk.guide === guide.id) && periodsOverlap(persona, version))
        .map((persona) => endKey(walkPersona(version, persona.answers)))
    )
    return Object.keys(version.ends)
      .filter((key) => !reached.has(key))
      .map((key) => ({ path: ['versions', at, 'ends', key], reason: 'この終わりに着く人物がいません (personas.yaml)' }))
  })
}

/** Every text of an end that a visitor reads, one to a line. */
function textOfEnd(end: GuideEnd): string {
  return [end.title, ...textsOfStatement(end)].join('\n')
}

function checkWalk(
  persona: Persona,
  walk: PersonaWalk,
  path: readonly Step[],
  guides: readonly Guide[]
): { faults: PersonaFault[]; asked: readonly string[] } {
  const versions = guides
    .find(({ id }) => id === walk.guide)
    ?.versions.filter((version) => periodsOverlap(persona, version))
  if (!versions || versions.length === 0)
    return {
      faults: [{ path: [...path, 'guide'], reason: `この期間に、質問の流れ「${walk.guide}」はありません` }],
      asked: []
    }
  const ways = versions.map((version) => ({ version, place: walkPersona(version, persona.answers) }))
  return {
    faults: ways.flatMap(({ version, place }) => checkPlace(walk, version, place, path)),
    asked: ways.flatMap(({ place }) => place.asked)
  }
}

function checkPlace(walk: PersonaWalk, version: GuideVersion, place: PersonaPlace, path: readonly Step[]) {
  if (place.at === 'unanswered')
    return [{ path: ['answers'], reason: `${walk.guide} の質問「${place.question}」への答えがありません` }]
  const end = version.ends[place.key]
  if (end?.title !== walk.end) return [{ path: [...path, 'end'], reason: `「${end?.title ?? ''}」に着きます` }]
  const text = textOfEnd(end)
  return [
    ...walk.tell.flatMap((words, at) =>
      text.includes(words) ? [] : [{ path: [...path, 'tell', at], reason: `「${walk.end}」に「${words}」がありません` }]
    ),
    ...walk.never.flatMap((words, at) =>
      text.includes(words) ? [{ path: [...path, 'never', at], reason: `「${walk.end}」に「${words}」があります` }] : []
    )
  ]
}

function endKey(place: PersonaPlace): string | undefined {
  return place.at === 'end' ? place.key : undefined
}
