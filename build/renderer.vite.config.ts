import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPlugin } from './contentPlugin.ts'
import { layoutPlugin } from './layoutPlugin.ts'
import { mapPlugin } from './mapPlugin.ts'
import { preloadPlugin } from './preloadPlugin.ts'

const root = resolve(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))

/** The page: the same files are served to Electron and to a browser. */
export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  publicDir: false,
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [
    react(),
    contentPlugin(resolve(root, 'content')),
    layoutPlugin(resolve(root, 'content')),
    mapPlugin(resolve(root, 'content')),
    preloadPlugin(),
  ],
  worker: { format: 'es' },
  build: {
    outDir: resolve(root, 'dist/renderer'),
    emptyOutDir: true,
    // No file may be inlined as a data: URL: fonts and styles are allowed from our own origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
})
