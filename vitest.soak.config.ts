import { defineConfig } from 'vitest/config'

/** `npm run soak`: what takes minutes or hours and is not needed before every commit. */
export default defineConfig({
  test: {
    include: ['test/**/*.soak.ts'],
    environment: 'node',
    testTimeout: 6 * 3_600_000,
    fileParallelism: false,
  },
})
