import type { Page } from '@playwright/test'
import type { AnswerView, CategoryView, GuideView, HomeView } from '../../src/contract/content'
import { ask } from './sheetPage'

/** The numbers of the answers that `wanted` picks from the content that is showing, in its order. */
export async function findAnswers(page: Page, wanted: (answer: AnswerView) => boolean): Promise<string[]> {
  const { categories } = await ask<HomeView>(page, 'content:home', {})
  const lists = await Promise.all(categories.map(({ id }) => ask<CategoryView>(page, 'content:category', { id })))
  const views = await Promise.all(
    lists.flatMap(({ items }) => items.map(({ id }) => ask<AnswerView | GuideView>(page, 'content:item', { id })))
  )
  return views.flatMap((view) => (view.kind !== 'guide' && wanted(view) ? [view.id] : []))
}
