'use strict'
// Starts the app's own main script in Node, with the stand-in wherever it asks for Electron.
const fs = require('node:fs')
const inspector = require('node:inspector')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { parseCommandLine } = require('./commandLine.cjs')
const { createElectron } = require('./electronModule.cjs')
const { provideElectron } = require('./provideElectron.cjs')

const commandLine = parseCommandLine(process.argv.slice(2))
const appPath = path.resolve(commandLine.app ?? '.')
const manifest = JSON.parse(fs.readFileSync(path.join(appPath, 'package.json'), 'utf8'))

// Playwright waits for the line this prints.
if (commandLine.inspect) inspector.open(0)

process.argv = [process.execPath, ...commandLine.all]
process.type = 'browser'
process.versions.electron = '45.0.0-stand-in'
process.versions.chrome = '0-stand-in'

const { electron, start } = createElectron({ appPath, manifest, switches: commandLine.switches })
provideElectron(electron)
for (const module of commandLine.requires) require(module)

import(pathToFileURL(path.join(appPath, manifest.main)).href).then(start).catch((error) => {
  console.error(error)
  process.exit(1)
})
