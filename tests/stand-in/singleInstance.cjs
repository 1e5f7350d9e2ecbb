'use strict'
const { execFileSync } = require('node:child_process')
const { createHash } = require('node:crypto')
const fs = require('node:fs')
const net = require('node:net')
const os = require('node:os')
const path = require('node:path')

/** One process per user data folder; a later one hands its arguments to the first. */
function createSingleInstanceLock(app) {
  let server = null
  let lockFile = null

  return {
    /** Synchronous like Electron's: true for the first process of `userData`. */
    request(userData, data) {
      fs.mkdirSync(userData, { recursive: true })
      const file = path.join(userData, 'stand-in.lock')
      const socket = socketOf(userData)
      if (ownerIsAlive(file) && tell(socket, [process.argv, process.cwd(), data])) return false
      if (process.platform !== 'win32') fs.rmSync(socket, { force: true })
      fs.writeFileSync(file, String(process.pid))
      lockFile = file
      server = listen(socket, (message) => app.emit('second-instance', {}, ...message))
      return true
    },
    release() {
      server?.close()
      if (lockFile) fs.rmSync(lockFile, { force: true })
    },
  }
}

// Not inside the folder: the path of a socket may only be about a hundred characters long.
function socketOf(userData) {
  const id = createHash('sha256').update(path.resolve(userData)).digest('hex').slice(0, 16)
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\stand-in-${id}`
    : path.join(os.tmpdir(), `stand-in-${id}.sock`)
}

function ownerIsAlive(file) {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}

/** Whether somebody took the message. A child does the waiting that a synchronous call cannot. */
function tell(socket, message) {
  const send = 'require("net").connect(process.argv[1]).end(process.argv[2])'
  try {
    execFileSync(process.execPath, ['-e', send, socket, JSON.stringify(message)], {
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}

function listen(socket, onMessage) {
  const server = net.createServer((connection) => {
    let text = ''
    connection.on('data', (part) => {
      text += part
    })
    connection.on('end', () => onMessage(JSON.parse(text)))
  })
  return server.listen(socket).unref()
}

module.exports = { createSingleInstanceLock }
