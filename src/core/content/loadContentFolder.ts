import { checkWrittenContent } from '../../domain/check/checkContent'
import type { Content } from '../../domain/content/content'
import { CONTENT_SCHEMAS } from '../../domain/content/contentSchemas'
import type { Guide } from '../../domain/content/guide'
import type { Problem } from '../../domain/check/problem'
import { checkPersona, endsWithoutPersona } from '../../domain/check/checkPersonas'
import { PersonaSchema, type Persona } from '../../domain/check/persona'
import { locate, readItems, type LocatedProblem, type ReadItems } from './readItems'

/** A content folder as read. The content is complete only if no problem is an error. */
export interface LoadedContent {
  readonly content: Content
  /** The people used to check the guides; empty if the folder names none. They are not part of a pack. */
  readonly personas: readonly Persona[]
  readonly problems: readonly LocatedProblem[]
}

/**
 * Reads and checks a content folder: every file, every field, every link.
 * Broken items are left out of `content` and named in `problems`, as file, line, field and reason.
 */
export async function loadContentFolder(folder: string): Promise<LoadedContent> {
  const read = {
    categories: await readItems(folder, 'categories', CONTENT_SCHEMAS.categories),
    documents: await readItems(folder, 'documents', CONTENT_SCHEMAS.documents),
    glossary: await readItems(folder, 'glossary', CONTENT_SCHEMAS.glossary),
    entries: await readItems(folder, 'entries', CONTENT_SCHEMAS.entries),
    guides: await readItems(folder, 'guides', CONTENT_SCHEMAS.guides),
    errands: await readItems(folder, 'errands', CONTENT_SCHEMAS.errands)
  }
  const content: Content = {
    categories: read.categories.items,
    documents: read.documents.items,
    glossary: read.glossary.items,
    entries: read.entries.items,
    guides: read.guides.items,
    errands: read.errands.items
  }
  const people = await readItems(folder, 'personas', PersonaSchema)
  const personas = people.items
  const broken = [...Object.values(read), people].flatMap(({ problems }) => problems)
  if (broken.length > 0) return { content, personas, problems: broken }
  const problems = checkWrittenContent(content).flatMap(({ list, index, path, reason, severity }) =>
    locateIn(read[list], index, { path, reason }, severity)
  )
  if (problems.length > 0 || personas.length === 0) return { content, personas, problems }
  return { content, personas, problems: checkByPersonas(content, people, read.guides) }
}

/** A persona that reaches a wrong end is an error; an end that no persona reaches is a warning. */
function checkByPersonas(content: Content, people: ReadItems<Persona>, guides: ReadItems<Guide>): LocatedProblem[] {
  return [
    ...people.items.flatMap((persona, index) =>
      checkPersona(persona, content).flatMap((fault) => locateIn(people, index, fault, 'error'))
    ),
    ...guides.items.flatMap((guide, index) =>
      endsWithoutPersona(guide, people.items).flatMap((fault) => locateIn(guides, index, fault, 'warning'))
    )
  ]
}

function locateIn(
  { origins }: ReadItems<unknown>,
  index: number,
  { path, reason }: Pick<Problem, 'path' | 'reason'>,
  severity: Problem['severity']
): LocatedProblem[] {
  const origin = origins[index]
  return origin ? [locate(origin, path, reason, severity)] : []
}
