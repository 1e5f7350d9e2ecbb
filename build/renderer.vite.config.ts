import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPlugin } from './contentPlugin.ts'
import { coursePlugin } from './course/coursePlugin.ts'
import { layoutPlugin } from './layoutPlugin.ts'
import { licencePlugins } from './licences/licencePlugin.ts'
import { mapLicences } from './licences/mapLicences.ts'
import { mapPlugin } from './mapPlugin.ts'
import { preloadPlugin } from './preloadPlugin.ts'
import { questionPlugin } from './questionPlugin.ts'
import { viewerPlugin } from './viewer/viewerPlugin.ts'

const root = resolve(import.meta.dirname, '..')
const content = resolve(root, process.env.ATLAS_CONTENT ?? 'content')
const outDir = resolve(root, process.env.ATLAS_OUT ?? 'dist/renderer')
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
const licences = licencePlugins({ '\0virtual:world-map': mapLicences() })

/**
 * The page: the same files are served to Electron and to a browser. ATLAS_CONTENT names another
 * folder of content and ATLAS_OUT another place for the result, as the bench needs them.
 */
export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  publicDir: false,
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [
    react(),
    contentPlugin(content),
    layoutPlugin(content),
    questionPlugin(content),
    mapPlugin(content),
    preloadPlugin(),
    viewerPlugin(licences.worker),
    licences.page,
    coursePlugin(),
  ],
  worker: { format: 'es', plugins: licences.worker },
  build: {
    outDir,
    emptyOutDir: true,
    // No file may be inlined as a data: URL: fonts and styles are allowed from our own origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Every file costs a start some two milliseconds, also from the cache: what is always
          // fetched together stands in one. The rest is split by what it is fetched for.
          groups: [
            { name: 'start', tags: ['$initial'], priority: 3 },
            { name: 'sources', test: /renderer[\\/]features[\\/]sources[\\/]/, priority: 2 },
            { name: 'diagram', test: /[\\/]explore[\\/]DiagramScreen\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
})
