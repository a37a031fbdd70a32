import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { BuildView } from '../../contract/staff'
import { createJsonFile } from '../disk/jsonFile'

const BuildSchema = z.object({ version: z.string(), commit: z.string(), date: z.string(), pack: z.string() })

/**
 * Which build of the program this is, as packaging recorded it next to the bundled pack; undefined in a source tree,
 * which is not a build.
 */
export async function readBuild(bundledPack: string): Promise<BuildView | undefined> {
  const path = join(dirname(bundledPack), 'build-info.json')
  const found = await createJsonFile({ path, schema: BuildSchema, whenBroken: 'leave' }).read()
  return found.state === 'whole' ? found.value : undefined
}
