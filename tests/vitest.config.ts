import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    testTimeout: 20_000,
    // Files of one process share what they load: that halves the work. Hence a file leaves nothing behind.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
  },
})
