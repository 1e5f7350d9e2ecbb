import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  findPortOwner,
  listeningInodes,
  parseLsof,
  parseNetstat,
} from '../../../build/portOwner.ts'
import { portTakenMessage } from '../../../build/portTakenMessage.ts'

describe('who holds a port', () => {
  it('finds the listening socket in Linux’s table, not the connections to it', () => {
    const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:A302 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4242 1
   1: 0100007F:A302 0100007F:C001 01 00000000:00000000 00:00000000 00000000     0        0 4343 1
   2: 0100007F:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4444 1
`

    expect(listeningInodes(table, 41730)).toEqual(['4242'])
  })

  it('reads the answer of lsof', () => {
    expect(parseLsof('p123\ncpython3\nf5\n')).toEqual({ pid: 123, name: 'python3' })
    expect(parseLsof('')).toBeUndefined()
  })

  it('reads netstat in any language of Windows', () => {
    const text = [
      '  TCP    127.0.0.1:41730   127.0.0.1:50000   УСТАНОВЛЕНО   7',
      '  TCP    127.0.0.1:41730   0.0.0.0:0         ПРОСЛУШИВАНИЕ   99',
    ].join('\r\n')

    expect(parseNetstat(text, 41730)).toBe(99)
    expect(parseNetstat(text, 4173)).toBeUndefined()
  })

  it.runIf(process.platform === 'linux')('names this very process on Linux', async () => {
    const server = createServer()
    onTestFinished(() => void server.close())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo

    expect(findPortOwner(port)?.pid).toBe(process.pid)
  })
})

describe('portTakenMessage', () => {
  it('names the program and another port to choose', () => {
    const message = portTakenMessage(41730, { name: 'python3', pid: 123 })

    expect(message).toContain('Port 41730 is taken by python3 (process 123).')
    expect(message).toContain('npm start -- --port 41731')
  })

  it('stays honest when the system does not tell who it is', () => {
    expect(portTakenMessage(41730, undefined)).toContain('taken by another program')
  })

  it('suggests a port that exists', () => {
    expect(portTakenMessage(65_535, undefined)).toContain('--port 65534')
  })
})
