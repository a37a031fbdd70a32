import { contextBridge, ipcRenderer } from 'electron'
import { BRIDGE_NAME, type Bridge } from '../contract/bridge'
import { isChannelName } from '../contract/channelNames'
import type { ReplyOf } from '../contract/channels'

const bridge: Bridge = {
  invoke: async (channel, request) => {
    const refusal = (code: 'unknown-channel' | 'unreachable') => ({ ok: false, code }) as ReplyOf<typeof channel>
    if (!isChannelName(channel)) return refusal('unknown-channel')
    try {
      return (await ipcRenderer.invoke(channel, request)) as ReplyOf<typeof channel>
    } catch {
      // The request cannot be cloned, or the host is gone before it could answer.
      return refusal('unreachable')
    }
  }
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
