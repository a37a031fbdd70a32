import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    // Generous, for machines that do much else at the same time; a test that hangs still fails.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'packaging/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['src/renderer/**']
        }
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          include: ['src/renderer/**/*.test.ts'],
          environment: 'happy-dom',
          setupFiles: ['vitest.setup.ts']
        }
      }
    ]
  }
})
