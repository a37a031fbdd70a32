import { screen, within } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { KioskView } from '../../../contract/kiosk'
import { ANSWER, createFakeBridge, KIOSK } from '../../testing/createFakeBridge'
import { openKiosk } from '../../testing/openKiosk'
import { searchEditionOf } from '../../testing/searchEditionOf'

const button = (name: string) => screen.findByRole('button', { name })

function kioskWith(organisation: Partial<KioskView['organisation']>): () => KioskView {
  return () => ({ ...KIOSK, organisation: { ...KIOSK.organisation, ...organisation } })
}

/** Opens 窓口のご案内 from はじめ and returns what is shown under each name. */
async function factsShown(bridge: ReturnType<typeof createFakeBridge>): Promise<string[][]> {
  const user = openKiosk(bridge)
  await user.click(await button('画面にふれてはじめる'))
  const [link] = await screen.findAllByRole('button', { name: '窓口のご案内' })
  await user.click(link as HTMLElement)
  await screen.findByRole('article', { name: '窓口のご案内' })
  return screen.queryAllByRole('term').map((name) => [name.textContent, name.nextElementSibling?.textContent ?? ''])
}

test('what staff have set is under its name; the rest is said to be unknown, and no line is empty', async () => {
  const organisation = { hours: '平日 9時から17時まで', phone: '00-0000-0000', extension: '' }
  const shown = await factsShown(createFakeBridge({ 'kiosk:view': kioskWith(organisation) }))
  expect(shown).toEqual([
    ['受付時間', '平日 9時から17時まで'],
    ['電話番号', '00-0000-0000']
  ])
  expect(screen.getByText(/分かりません/).closest('p')).toHaveTextContent('休み、場所は、この案内機では分かりません。')
  expect(await button('職員におたずねください')).toBeVisible()
})

test('if nothing is set and the content says nothing, nothing is made up, and there is nothing to print', async () => {
  expect(await factsShown(createFakeBridge({ 'kiosk:view': kioskWith({ extension: '' }) }))).toEqual([])
  expect(screen.getByRole('article')).toHaveTextContent(
    '受付時間、休み、電話番号、場所は、この案内機では分かりません。'
  )
  expect(screen.queryByRole('button', { name: '印刷する' })).toBeNull()
})

test('with everything set nothing is said to be unknown; the place has its picture, and the content its text', async () => {
  const picture = { id: 'p', url: 'data:image/png;base64,', widthPx: 400, heightPx: 300 }
  const set = kioskWith({ hours: '平日', holidays: '土日', phone: '1', place: '2階' })
  await factsShown(
    createFakeBridge({
      'kiosk:view': () => ({ ...set(), pictures: { place: 'p' } }),
      'kiosk:picture': () => picture,
      'content:counter': () => ({ text: { ...ANSWER, id: '0-00', kind: 'counter', conclusion: '手続きによります。' } })
    })
  )
  expect(screen.queryByText(/分かりません/)).toBeNull()
  expect(await screen.findByRole('img', { name: '窓口の場所の絵' })).toHaveAttribute('src', picture.url)
  expect(await screen.findByText('手続きによります。')).toBeVisible()
  expect(await button('印刷する')).toBeVisible()
})

test('a query that asks for the counter offers it before any answer', async () => {
  const user = openKiosk(createFakeBridge({ 'search:edition': () => searchEditionOf(['電話で止めるには']) }))
  await user.click(await button('画面にふれてはじめる'))
  await user.click(await button('ことばでさがす'))
  await user.type(await screen.findByRole('searchbox'), '電話')
  const outcome = within(await screen.findByRole('region', { name: 'さがした結果' }))
  const offered = await outcome.findByRole('button', { name: '窓口のご案内' })
  expect(outcome.getAllByRole('button')[0]).toBe(offered)
  await user.click(offered)
  expect(await screen.findByRole('article', { name: '窓口のご案内' })).toBeVisible()
})
