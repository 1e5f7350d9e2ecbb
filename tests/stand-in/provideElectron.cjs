'use strict'
const Module = require('node:module')

const NAMES = ['electron', 'electron/main']

/** Gives `electron` to every `require('electron')` and `import … from 'electron'` of this process. */
function provideElectron(electron) {
  provideToRequire(electron)
  provideToImport(electron)
}

function provideToRequire(electron) {
  const load = Module._load
  Module._load = function (id, ...rest) {
    return NAMES.includes(id) ? electron : load.call(this, id, ...rest)
  }
}

function provideToImport(electron) {
  globalThis.__electronStandIn = electron
  const names = Object.keys(electron)
  const source = [
    'export default globalThis.__electronStandIn',
    ...names.map((name) => `export const ${name} = globalThis.__electronStandIn.${name}`),
  ].join('\n')
  const hook = `
    const url = ${JSON.stringify(dataUrl(source))}
    export async function resolve(id, context, next) {
      return ${JSON.stringify(NAMES)}.includes(id) ? { url, shortCircuit: true } : next(id, context)
    }`
  Module.register(dataUrl(hook))
}

const dataUrl = (source) => `data:text/javascript,${encodeURIComponent(source)}`

module.exports = { provideElectron }
