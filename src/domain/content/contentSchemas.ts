import type { z } from 'zod'
import { CategorySchema } from './category'
import type { Content } from './content'
import { EntrySchema } from './entry'
import { ErrandSchema } from './errand'
import { GuideSchema } from './guide'
import { SourceDocumentSchema } from './sourceDocument'
import { TermSchema } from './term'

/** What each item of a content's lists must be. */
export const CONTENT_SCHEMAS: { readonly [List in keyof Content]: z.ZodType<Content[List][number]> } = {
  categories: CategorySchema,
  documents: SourceDocumentSchema,
  glossary: TermSchema,
  entries: EntrySchema,
  guides: GuideSchema,
  errands: ErrandSchema
}
