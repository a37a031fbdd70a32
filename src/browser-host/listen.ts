import type { Log } from '../core/log'
import { startServer, type RunningServer, type ServerOptions } from './startServer'

/**
 * The port of a kiosk that opens its own browser, so that the browser's policy can allow this one and nothing else of
 * the machine (resources/deploy).
 */
export const KIOSK_PORT = 41_780

/**
 * Starts the server on `port`; where none was named and a browser is to be opened, on the kiosk's own, or any other
 * while somebody holds that. Rejects with the system's error where the port cannot be had.
 */
export async function listen(
  options: ServerOptions & { readonly open: boolean; readonly log: Log }
): Promise<RunningServer> {
  const { open, port, log, ...rest } = options
  if (!open || port !== 0) return startServer({ ...rest, port, log })
  try {
    return await startServer({ ...rest, port: KIOSK_PORT, log })
  } catch (error) {
    log.warn(`port ${KIOSK_PORT} cannot be had, another is taken: ${String(error)}`)
    return startServer({ ...rest, port, log })
  }
}
