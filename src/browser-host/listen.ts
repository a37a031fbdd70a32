import type { Log } from '../core/log'
import { startServer, type RunningServer, type ServerOptions } from './startServer'

/**
 * The port of a kiosk that opens its own browser. It is fixed, so that the browser's policy (resources/deploy) can
 * allow this port and nothing else on the machine.
 */
export const KIOSK_PORT = 41_780

/**
 * Starts the server on `port`. If no port was named and a browser will be opened, uses `KIOSK_PORT`, or any free port
 * if that one is taken. Rejects with the system's error if the named port cannot be used.
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
