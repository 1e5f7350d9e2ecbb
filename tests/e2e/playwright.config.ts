import { defineConfig } from '@playwright/test'
import { chromiumArgs } from '../../build/findChromium.ts'

const PORT = Number(process.env.ATLAS_E2E_PORT ?? 41732)

/** Run by `npm run test:e2e`, which finds the Chromium and names it in CHROMIUM_PATH. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  // A slow machine may miss a moment; what passes only at the second try is told as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      args: [...chromiumArgs],
    },
    screenshot: 'only-on-failure',
  },
  // The very server that `npm start` opens in a browser.
  webServer: {
    command: `node node_modules/tsx/dist/cli.mjs build/start.ts --browser --no-open --port ${PORT}`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
