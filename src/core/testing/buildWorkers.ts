import { join } from 'node:path'
import { build } from 'vite'

/** The built threads of the core, as a host names them. */
export interface BuiltWorkers {
  readonly folder: string
  readonly tableWorker: string
  readonly packWorker: string
}

/** Builds the threads of the core for the test called `name`, under the repository, where they find their packages. */
export async function buildWorkers(name: string): Promise<BuiltWorkers> {
  const folder = join(import.meta.dirname, '../../../.cache', name)
  const core = join(import.meta.dirname, '..')
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rolldownOptions: {
        input: {
          tableWorker: join(core, 'publish/tableWorker.ts'),
          packWorker: join(core, 'vetting/packWorker.ts')
        }
      }
    }
  })
  return { folder, tableWorker: join(folder, 'tableWorker.js'), packWorker: join(folder, 'packWorker.js') }
}
