import { readFile } from 'node:fs/promises'
import { readPack } from '../../pack/readPack'
import { openPackStore } from '../openPackStore'
import { readNow } from './readNow'
import { tornDisk, watchedDisk, type BeforeTouch } from '../../disk/testing/watchedDisk'

/**
 * A separate process that publishes a pack and kills itself by SIGKILL at its `dieAt`-th disk call. If it lives to the
 * end, it prints how many disk calls it made. Arguments: data folder, bundled pack, new pack, dieAt, kind of disk.
 */
const [dataFolder = '', bundledPath = '', newPath = '', dieAt = '', kind = ''] = process.argv.slice(2)

let touches = 0
const before: BeforeTouch = () => {
  if (++touches === Number(dieAt)) process.kill(process.pid, 'SIGKILL')
}

const bundled = readPack(await readFile(bundledPath))
if (!bundled.ok) throw new Error(bundled.code)
const disk = kind === 'torn' ? tornDisk(before) : watchedDisk(before)
const store = await openPackStore({ dataFolder, bundled: bundled.value, read: readNow(), disk })
const published = await store.publish(await readFile(newPath))
if (!published.ok) throw new Error(published.code)
process.stdout.write(String(touches))
