import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  // Real windows take the keyboard from one another; those of the stand-in are headless.
  workers: process.env.STANDIN_CHROMIUM ? 2 : 1,
  fullyParallel: true,
  timeout: 60_000,
  // A slow machine may miss a moment; what passes only at the second try is told as flaky.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: '../../test-results/desktop',
})
