import type { Content } from '../../../domain/content/content'
import type { Entry } from '../../../domain/content/entry'
import type { Guide } from '../../../domain/content/guide'
import { STEP_KINDS, type StepKind } from './guideSteps'
import { encodeLine } from '../notation/notationLine'
import { writeFields, type WrittenRow } from './column'
import {
  CATEGORY_COLUMNS,
  DOCUMENT_COLUMNS,
  ENTRY_COLUMNS,
  ERRAND_COLUMNS,
  GLOSSARY_COLUMNS,
  GUIDE_COLUMNS,
  GUIDE_STEP_COLUMNS,
  type Sheet,
  type SheetColumn
} from './columns'

/** The rows of each sheet, as the readers of the sheets read them back. */
export const ROWS: { readonly [Of in Sheet]: (content: Content) => WrittenRow<SheetColumn<Of>>[] } = {
  faq: entryRows,
  categories: ({ categories }) => categories.map((item) => writeFields(CATEGORY_COLUMNS, 'item', item)),
  errands: ({ errands }) => errands.map((item) => writeFields(ERRAND_COLUMNS, 'item', item)),
  glossary: ({ glossary }) => glossary.map((item) => writeFields(GLOSSARY_COLUMNS, 'item', item)),
  guides: guideRows,
  guideSteps: guideStepRows,
  documents: documentRows
}

/** One row per version of an entry. */
function entryRows({ categories, entries }: Content): WrittenRow<SheetColumn<'faq'>>[] {
  const names = new Map(categories.map(({ id, name }) => [id, encodeLine(name)]))
  return entries.flatMap((entry) => {
    const shared = writeFields(ENTRY_COLUMNS, 'item', withoutOwnSource(entry))
    const categoryName = names.get(entry.category) ?? ''
    return entry.versions.map((version) => ({
      ...shared,
      ...writeFields(ENTRY_COLUMNS, 'version', version),
      categoryName
    }))
  })
}

/** The item without its sources if its only source is the table itself, which need not be written. */
function withoutOwnSource<Item extends Entry | Guide>(item: Item): Item {
  const isOwn = item.sources.length === 1 && item.sources[0] === item.id
  return isOwn ? { ...item, sources: [] } : item
}

/** One row per version of a guide. */
function guideRows({ guides }: Content): WrittenRow<SheetColumn<'guides'>>[] {
  return guides.flatMap((guide) => {
    const shared = writeFields(GUIDE_COLUMNS, 'item', withoutOwnSource(guide))
    return guide.versions.map((version) => ({ ...shared, ...writeFields(GUIDE_COLUMNS, 'version', version) }))
  })
}

/** The questions of each version of a guide, then its ends. */
function guideStepRows({ guides }: Content): WrittenRow<SheetColumn<'guideSteps'>>[] {
  return guides.flatMap(({ id, versions }) =>
    versions.flatMap(({ questions, ends }, index) => {
      const place = { guideId: id, version: `${index + 1}` }
      return [...stepRows('question', place, questions), ...stepRows('end', place, ends)]
    })
  )
}

function stepRows(
  kind: StepKind,
  place: object,
  steps: Readonly<Record<string, object>>
): WrittenRow<SheetColumn<'guideSteps'>>[] {
  return Object.entries(steps).map(([key, step]) => ({
    ...writeFields(GUIDE_STEP_COLUMNS, 'place', { ...place, key, kind: STEP_KINDS[kind] }),
    ...writeFields(GUIDE_STEP_COLUMNS, kind, step)
  }))
}

/** One row per unit of a document. */
function documentRows({ documents }: Content): WrittenRow<SheetColumn<'documents'>>[] {
  return documents.flatMap((document) => {
    const shared = writeFields(DOCUMENT_COLUMNS, 'item', document)
    return document.units.map((unit) => ({
      ...shared,
      ...writeFields(DOCUMENT_COLUMNS, 'unit', { unit, empty: document.empty[unit] })
    }))
  })
}
