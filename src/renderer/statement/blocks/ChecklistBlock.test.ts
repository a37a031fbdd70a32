import { render, screen } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { expect, onTestFinished, test } from 'vitest'
import { bridgeKey } from '../../bridge/bridgeKey'
import { ANSWER, createFakeBridge } from '../../testing/createFakeBridge'
import { openKiosk } from '../../testing/openKiosk'
import ChecklistBlock from './ChecklistBlock.vue'

const CHECKLIST = { type: 'checklist' as const, title: '必要なもの', items: ['通知カード', '診断書'] }
const button = (name: string) => screen.findByRole('button', { name })
const box = (name: string) => screen.findByRole('checkbox', { name })

test('a touch ticks a box and another removes the tick; the ticks last as long as the visit', async () => {
  const user = openKiosk(createFakeBridge({ 'content:item': () => ({ ...ANSWER, body: [CHECKLIST] }) }))
  const openAnswer = async () => {
    await user.click(await button('画面にふれてはじめる'))
    await user.click(await button('何を持っていきますか'))
  }
  await openAnswer()
  expect(await box('通知カード')).not.toBeChecked()
  await user.click(await box('通知カード'))
  await user.click(await box('診断書'))
  await user.click(await box('診断書'))
  expect(await box('通知カード')).toBeChecked()
  expect(await box('診断書')).not.toBeChecked()
  await user.click(await button('もどる'))
  await user.click(await button('何を持っていきますか'))
  expect(await box('通知カード')).toBeChecked()
  await user.click(await button('最初にもどる'))
  await openAnswer()
  expect(await box('通知カード')).not.toBeChecked()
})

test('for staff, who are on no visit, the boxes are shown but cannot be ticked', () => {
  const { unmount } = render(ChecklistBlock, {
    props: { block: CHECKLIST },
    global: { plugins: [createPinia()], provide: { [bridgeKey as symbol]: createFakeBridge() } }
  })
  onTestFinished(unmount)
  expect(screen.getByText('通知カード')).toBeInTheDocument()
  expect(screen.queryByRole('checkbox')).toBeNull()
})
