import { contextBridge, ipcRenderer } from 'electron'
import { BRIDGE_NAME, type Bridge } from '../contract/bridge'

const bridge: Bridge = { invoke: (channel, request) => ipcRenderer.invoke(channel, request) }

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
