import { reactive, watch } from 'vue'
import { useBridge } from '../../bridge/bridgeKey'

/** The titles of guides' ends, which the counts know only by their keys; the key itself if the guide is gone. */
export function useEndTitles(guides: () => readonly string[]): (itemId: string, end: string) => string {
  const bridge = useBridge()
  const titles = reactive(new Map<string, string>())

  async function look(itemId: string) {
    const reply = await bridge.invoke('content:item', { id: itemId })
    if (!reply.ok || reply.value.kind !== 'guide') return
    for (const [key, { title }] of Object.entries(reply.value.graph.ends)) titles.set(`${itemId} ${key}`, title)
  }

  watch(guides, (numbers) => Promise.all([...new Set(numbers)].map(look)), { immediate: true })
  return (itemId, end) => titles.get(`${itemId} ${end}`) ?? end
}
