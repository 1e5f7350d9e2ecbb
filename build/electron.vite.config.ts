/**
 * Builds the main process and the preload, one CommonJS file each: a sandboxed preload can load
 * neither ES modules nor neighbours. They are two builds because a chunk shared between them would
 * be such a neighbour.
 */
import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig, type EnvironmentOptions } from 'vite'
import { shellLicencePlugin } from './licences/licencePlugin.ts'

const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  publicDir: false,
  plugins: [shellLicencePlugin(resolve(root, 'dist/renderer'))],
  environments: {
    main: singleFile('main', 'node24'),
    preload: singleFile('preload', 'chrome146'),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name === 'main' || environment.name === 'preload') {
          await builder.build(environment)
        }
      }
    },
  },
})

function singleFile(name: string, target: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'] },
    build: {
      outDir: resolve(root, 'dist/electron'),
      emptyOutDir: false,
      target,
      minify: false,
      sourcemap: true,
      ssr: true,
      rolldownOptions: {
        input: { [name]: resolve(root, `electron/${name}.ts`) },
        external: ['electron', ...builtinModules, /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  }
}
