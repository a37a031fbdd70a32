import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Channel, ReplyOf, RequestOf } from '../../src/contract/channels'
import { startHost } from '../browserHost'
import { PIN } from '../staff/clerk'

/** A kiosk without a page. The test sends requests over loopback as its page would. */
export interface BranchHost {
  ask<C extends Channel>(channel: C, request: RequestOf<C>): Promise<Extract<ReplyOf<C>, { ok: true }>['value']>
  /** Opens the staff menu. */
  enter(): Promise<{ session: string }>
  stop(): Promise<void>
}

/** Starts the browser host on a data folder with these settings. */
export async function startBranch(dataFolder: string, settings: object): Promise<BranchHost> {
  await mkdir(dataFolder, { recursive: true })
  await writeFile(join(dataFolder, 'settings.json'), JSON.stringify(settings))
  const host = await startHost(['--data', dataFolder])
  const page = await (await fetch(host.address)).text()
  const token = /<meta name="madoguchi-token" content="([\w-]+)"/.exec(page)?.[1]
  if (token === undefined) throw new Error('the page holds no token')
  const ask: BranchHost['ask'] = async (channel, request) => {
    const response = await fetch(new URL(`/api/${channel}`, host.address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Madoguchi-Token': token },
      body: JSON.stringify(request)
    })
    const reply = (await response.json()) as { ok: boolean; value: never; code: string }
    if (!reply.ok) throw new Error(`${channel}: ${reply.code}`)
    return reply.value
  }
  return {
    ask,
    async enter() {
      const opening = await ask('staff:open', { pin: PIN })
      if (opening.outcome !== 'opened') throw new Error(opening.outcome)
      return { session: opening.session }
    },
    stop: host.stop
  }
}
