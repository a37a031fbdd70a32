import { EventEmitter } from 'node:events'
import type { App, BrowserWindow, IpcMain, Protocol, Session, WebContents } from 'electron'
import { vi } from 'vitest'
import { strictFake } from './strictFake'

type Handler = (...args: never[]) => unknown

/** A fake with Electron's events: `emit` fires one. Only its `known` members and the events may be used. */
export interface EventFake<Real> {
  readonly fake: Real
  emit(event: string, ...args: unknown[]): void
}

function withEvents<Real extends object>(
  name: string,
  known: Partial<Record<keyof Real, unknown>>,
  isGone?: () => boolean
): EventFake<Real> {
  const events = new EventEmitter()
  const listen = {
    on: (event: string, listener: Handler) => events.on(event, listener as () => void),
    once: (event: string, listener: Handler) => events.once(event, listener as () => void)
  }
  const fake = strictFake<Real>(name, { ...listen, ...known } as Partial<Record<keyof Real, unknown>>, isGone)
  return { fake, emit: (event, ...args) => void events.emit(event, ...args) }
}

/** An `Event` whose default can be prevented. */
export function fakeEvent<More extends object>(more?: More) {
  return { preventDefault: vi.fn(), ...more } as { preventDefault: ReturnType<typeof vi.fn> } & More
}

export function fakeApp(known: Partial<Record<keyof App, unknown>> = {}): EventFake<App> {
  return withEvents<App>('app', known)
}

export function fakeContents(known: Partial<Record<keyof WebContents, unknown>> = {}): EventFake<WebContents> {
  return withEvents<WebContents>('webContents', known)
}

/** A window that throws when it is used after it was destroyed. */
export function fakeWindow(known: Partial<Record<keyof BrowserWindow, unknown>> = {}): EventFake<BrowserWindow> {
  const { destroy: given, isDestroyed } = known as Partial<Pick<BrowserWindow, 'destroy' | 'isDestroyed'>>
  let wasDestroyed = false
  const destroy = (): void => {
    given?.()
    wasDestroyed = true
  }
  const isGone = () => wasDestroyed || isDestroyed?.() === true
  return withEvents<BrowserWindow>(
    'BrowserWindow',
    { ...known, isDestroyed: isGone, ...(given ? { destroy } : {}) },
    isGone
  )
}

/** `protocol` whose handler a test can call. */
export function fakeProtocol(): { fake: Protocol; request(url: string, method?: string): Promise<Response> } {
  let handler: ((request: Request) => Response | Promise<Response>) | undefined
  const handle: Protocol['handle'] = (scheme, given) => {
    if (scheme !== 'app') throw new Error(`protocol.handle of ${scheme}`)
    handler = given as typeof handler
  }
  const request = async (url: string, method = 'GET'): Promise<Response> => {
    if (!handler) throw new Error('nothing handles app:')
    return handler(new Request(url, { method }))
  }
  return { fake: strictFake<Protocol>('protocol', { handle }), request }
}

/** `ipcMain` whose handlers a test can call. Requests and replies are cloned, as between two processes. */
export function fakeIpcMain(): {
  fake: IpcMain
  invoke(channel: string, event: unknown, request: unknown): Promise<unknown>
} {
  const handlers = new Map<string, (event: never, request: unknown) => unknown>()
  const handle = (channel: string, handler: (event: never, request: unknown) => unknown): void => {
    if (handlers.has(channel)) throw new Error(`two handlers for ${channel}`)
    handlers.set(channel, handler)
  }
  const invoke = async (channel: string, event: unknown, request: unknown): Promise<unknown> => {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`no handler for ${channel}`)
    return structuredClone(await handler(event as never, structuredClone(request)))
  }
  return { fake: strictFake<IpcMain>('ipcMain', { handle }), invoke }
}

/** `session` that remembers its handlers. */
export function fakeSession(known: Partial<Record<keyof Session, unknown>> = {}) {
  const given: Partial<Record<'permissionRequest' | 'permissionCheck' | 'device' | 'beforeRequest', Handler>> = {}
  const session = withEvents<Session>('session', {
    setPermissionRequestHandler: (handler: Handler) => (given.permissionRequest = handler),
    setPermissionCheckHandler: (handler: Handler) => (given.permissionCheck = handler),
    setDevicePermissionHandler: (handler: Handler) => (given.device = handler),
    webRequest: { onBeforeRequest: (handler: Handler) => (given.beforeRequest = handler) },
    ...known
  })
  const ask = (name: keyof typeof given, ...args: unknown[]): unknown => {
    const handler = given[name]
    if (!handler) throw new Error(`no ${name} handler`)
    return handler(...(args as never[]))
  }
  return { ...session, ask }
}
