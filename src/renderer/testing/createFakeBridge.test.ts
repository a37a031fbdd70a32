import { expect, test } from 'vitest'
import { createFakeBridge, refuse } from './createFakeBridge'

test('a request that the contract refuses throws, as the core would refuse it', async () => {
  await expect(createFakeBridge().invoke('content:item', { id: '' })).rejects.toThrow('content:item')
})

test('a channel that neither the test nor the small content answers throws', async () => {
  await expect(createFakeBridge().invoke('staff:door', {})).rejects.toThrow('no answer')
})

test('a channel that does not exist throws', async () => {
  await expect(createFakeBridge().invoke('content:nothing' as never, {} as never)).rejects.toThrow('no channel')
})

test('a refusal comes as the failure of a reply', async () => {
  const bridge = createFakeBridge({ 'content:item': () => refuse('not-found') })
  expect(await bridge.invoke('content:item', { id: '1-01' })).toEqual({ ok: false, code: 'not-found' })
})
