import { fireEvent, screen, within } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { SearchData } from '../../../domain/search/searchData'
import { createFakeBridge } from '../../testing/createFakeBridge'
import { openKiosk } from '../../testing/openKiosk'
import { searchEditionOf } from '../../testing/searchEditionOf'

/** Can be opened without an error, but throws at every search for one particular thing. */
const broken = searchEditionOf(['病院にかかる'], {
  pack: 'broken',
  spoil: (data: SearchData) => ({ ...data, lexicon: { ...data.lexicon, definitions: [null] } })
})
const before = searchEditionOf(['前の病院'], { pack: 'before' })

async function search(bridge: ReturnType<typeof createFakeBridge>, text: string) {
  const user = openKiosk(bridge)
  await user.click(await screen.findByRole('button', { name: '画面にふれてはじめる' }))
  await user.click(await screen.findByRole('button', { name: 'ことばでさがす' }))
  await user.type(await screen.findByRole('searchbox'), text)
}

test('a search that throws is reported without what was typed, and the pack that comes back is searched', async () => {
  let shown = broken
  const bridge = createFakeBridge({
    'search:edition': ({ pack }) => (pack === shown.pack ? null : shown),
    'search:failed': () => {
      shown = before
      return null
    }
  })
  await search(bridge, '病院')
  const results = await screen.findByRole('list', { name: '検索結果' })
  expect(within(results).getByRole('button')).toHaveAccessibleName('前の病院')
  expect(bridge.asked).toContainEqual([
    'search:failed',
    expect.objectContaining({ pack: 'broken', error: 'TypeError' })
  ])
  expect(JSON.stringify(bridge.asked)).not.toContain('病院')
})

test('if there is no pack before the one that throws, the visitor is told', async () => {
  const bridge = createFakeBridge({ 'search:edition': ({ pack }) => (pack === broken.pack ? null : broken) })
  await search(bridge, '病院')
  expect(await screen.findByRole('alert')).toHaveTextContent('もう一度お試しください')
})

test('what is typed before the search is loaded is found as soon as it is', async () => {
  let handOut: (edition: typeof before) => void = () => undefined
  const handedOut = new Promise<typeof before>((resolve) => (handOut = resolve))
  await search(createFakeBridge({ 'search:edition': ({ pack }) => (pack ? null : handedOut) }), '病院')
  const outcome = screen.getByRole('region', { name: 'さがした結果' })
  expect(outcome).toHaveAttribute('aria-busy', 'true')
  expect(within(outcome).queryByRole('alert')).toBeNull()
  handOut(before)
  expect(await within(outcome).findByRole('button', { name: '前の病院' })).toBeVisible()
})

test('an item that holds from today on is found by the visitor whose visit began yesterday', async () => {
  const day = (date: string, questions: string[]) => ({ ...searchEditionOf(questions), date: date as never })
  let today = day('2026-11-20', ['病院にかかる'])
  const bridge = createFakeBridge({ 'search:edition': ({ date }) => (date === today.date ? null : today) })
  await search(bridge, '病院')
  await screen.findByRole('button', { name: '病院にかかる' })
  today = { ...day('2026-11-21', ['病院にかかる', '病院をかえる']), pack: 'next' }
  const box = screen.getByRole('searchbox')
  await fireEvent.update(box, '')
  await fireEvent.update(box, '病院をかえる')
  expect(await screen.findByRole('button', { name: '病院をかえる' })).toBeVisible()
})
