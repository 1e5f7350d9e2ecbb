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

/** Which features a person goes to and fro between, by the start of their folder's name. */
const ACTIVITIES = {
  read: ['about', 'glossary', 'ink', 'notes', 'recall', 'settings', 'walk'],
  study: ['exam', 'plan', 'progress', 'quiz', 'revise'],
  teach: ['classroom', 'lessons', 'present'],
}

/** All but what reads files, and with it the schema library, which no screen needs. */
const LIGHT = /^(?!.*[\\/](?:renderer[\\/]data|node_modules[\\/]zod)[\\/])/

function activityOf(module: string): string | null {
  const feature = /[\\/]renderer[\\/]features[\\/](\w+)[\\/]/.exec(module)?.[1] ?? ''
  const found = Object.entries(ACTIVITIES).find(([, features]) => features.includes(feature))
  return found?.[0] ?? null
}

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
          // Every file costs a start some two milliseconds, also from the cache, and all of them are
          // fetched once the first screen is there: what is fetched together stands in one.
          groups: [
            { name: 'start', tags: ['$initial'], priority: 5 },
            { name: 'sources', test: /renderer[\\/]features[\\/]sources[\\/]/, priority: 4 },
            { name: 'diagram', test: /[\\/]explore[\\/]DiagramScreen\.tsx$/, priority: 3 },
            { name: 'common', test: LIGHT, minShareCount: 2, maxModuleSize: 6000, priority: 2 },
            { name: activityOf, priority: 1 },
          ],
        },
      },
    },
  },
})
