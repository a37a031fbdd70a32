import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Content } from '../../domain/content/content'
import { loadContentFolder } from './loadContentFolder'
import { placesOf, readReviewList, type ReviewItem } from './testing/reviewList'

const FOLDER = 'resources/content'

let content: Content
let items: readonly ReviewItem[]

beforeAll(async () => {
  content = (await loadContentFolder(FOLDER)).content
  items = readReviewList(await readFile(`${FOLDER}/REVIEW.md`, 'utf8'))
})

describe('REVIEW.md, the list of what the union has to decide', () => {
  test('says at the beginning whose papers the sources may be', async () => {
    const [, opening = ''] = (await readFile(`${FOLDER}/REVIEW.md`, 'utf8')).split('\n\n')
    expect(opening).toMatch(/一つの組合のものとは限りません/)
  })

  test('has a mark and places under every heading', () => {
    expect(items.length).toBeGreaterThan(80)
    expect(items.filter(({ marks, places }) => marks.length === 0 || places === undefined)).toEqual([])
  })

  test('names all places of every item, in the entries, the guides and the glossary, and no other', () => {
    const named = items.map(({ title, places }) => `${title}: ${places?.join('、')}`)
    expect(named).toEqual(items.map(({ title, marks }) => `${title}: ${placesOf(content, marks).join('、')}`))
  })

  test('has no mark that is no longer found anywhere', () => {
    const idle = items.flatMap(({ title, marks }) =>
      marks.filter((mark) => placesOf(content, [mark]).length === 0).map((mark) => `${title}: ${mark}`)
    )
    expect(idle).toEqual([])
  })
})
