import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findOnPath } from '../../scripts/findOnPath.mjs'
import { freePort } from '../freePort'

const run = promisify(execFile)

/** Why no folders can be synchronised on this machine, or undefined if they can. */
export function noSyncthing(): string | undefined {
  const isThere = findOnPath(['syncthing']) !== undefined
  return isThere ? undefined : 'no syncthing here (apt-get install syncthing)'
}

/** A device that has not been started yet. */
export interface Device {
  readonly name: string
  readonly id: string
  readonly home: string
  readonly port: number
}

/** A folder that a device shares. It has the same id at both ends. */
export interface SharedFolder {
  readonly id: string
  readonly path: string
  readonly type: 'sendonly' | 'receiveonly'
  readonly with: readonly Device[]
}

/** Makes a device with a key of its own that keeps all its files in `home`. */
export async function makeDevice(name: string, home: string): Promise<Device> {
  await mkdir(home, { recursive: true })
  await run('syncthing', ['generate', `--home=${home}`, '--no-default-folder'])
  const config = await readFile(join(home, 'config.xml'), 'utf8')
  const id = /<device id="([A-Z0-9-]{63})"/.exec(config)?.[1]
  if (id === undefined) throw new Error(`syncthing made no device in ${home}`)
  return { name, id, home, port: await freePort() }
}

/** Starts a device that shares `folders`, over loopback only. Returns a function that ends it. */
export async function startDevice(
  device: Device,
  peers: readonly Device[],
  folders: readonly SharedFolder[]
): Promise<() => Promise<void>> {
  for (const { path } of folders) await mkdir(path, { recursive: true })
  await writeFile(join(device.home, 'config.xml'), configOf(device, peers, folders))
  const args = ['serve', `--home=${device.home}`, '--no-browser', '--no-upgrade', '--no-restart']
  const child = spawn('syncthing', args, {
    stdio: 'ignore',
    env: { ...process.env, STNORESTART: '1', STNOUPGRADE: '1' }
  })
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
}

/**
 * A configuration without contact to the outside: no discovery, relay, NAT, STUN, telemetry, crash report or upgrade.
 */
function configOf(device: Device, peers: readonly Device[], folders: readonly SharedFolder[]): string {
  const devices = [device, ...peers].map(
    ({ id, name, port }) => `<device id="${id}" name="${name}"><address>tcp://127.0.0.1:${port}</address></device>`
  )
  return `<configuration version="36">
${folders.map((folder) => folderXml(device, folder)).join('\n')}
${devices.join('\n')}
<gui enabled="false"></gui>
<options>
<listenAddress>tcp://127.0.0.1:${device.port}</listenAddress>
<globalAnnounceEnabled>false</globalAnnounceEnabled>
<localAnnounceEnabled>false</localAnnounceEnabled>
<relaysEnabled>false</relaysEnabled>
<natEnabled>false</natEnabled>
<stunServer></stunServer>
<stunKeepaliveStartS>0</stunKeepaliveStartS>
<urAccepted>-1</urAccepted>
<crashReportingEnabled>false</crashReportingEnabled>
<autoUpgradeIntervalH>0</autoUpgradeIntervalH>
<startBrowser>false</startBrowser>
<reconnectionIntervalS>1</reconnectionIntervalS>
</options>
</configuration>
`
}

function folderXml(device: Device, { id, path, type, with: others }: SharedFolder): string {
  const devices = [device, ...others].map((one) => `<device id="${one.id}"></device>`).join('')
  return (
    `<folder id="${id}" path="${path}" type="${type}" rescanIntervalS="3600" fsWatcherEnabled="true"` +
    ` fsWatcherDelayS="1">${devices}<pullerPauseS>1</pullerPauseS></folder>`
  )
}
