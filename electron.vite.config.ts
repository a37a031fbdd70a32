import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { keepOutOfPages } from './packaging/keepOutOfPages'
import { listPagePackages } from './packaging/listPagePackages'

const source = (path: string) => resolve(import.meta.dirname, 'src', path)

/** One build for both hosts: the Node programs in out/main, the preload in out/preload, the pages in out/renderer. */
export default defineConfig({
  main: {
    build: {
      target: 'node20.19',
      rollupOptions: {
        input: {
          index: source('main/index.ts'),
          'browser-host': source('browser-host/index.ts'),
          cli: source('cli/index.ts'),
          'pack-worker': source('core/vetting/packWorker.ts'),
          'table-worker': source('core/publish/tableWorker.ts')
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
      }
    }
  },
  preload: {
    build: {
      target: 'node22.12',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: source('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: source('renderer'),
    // A schema in the page costs 90 kB of JavaScript; the core has checked what it sends.
    plugins: [vue(), listPagePackages(), keepOutOfPages('zod')],
    build: {
      target: 'chrome120',
      // Fonts stay separate files, and no script is ever inlined: the pages' CSP allows neither.
      assetsInlineLimit: 0,
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: source('renderer/index.html'), sheet: source('renderer/sheet.html') } }
    }
  }
})
