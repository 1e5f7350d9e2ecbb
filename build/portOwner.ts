import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

export interface PortOwner {
  name: string
  pid: number
}

/** Which program listens on a port of this machine, as far as the system tells us. */
export function findPortOwner(port: number): PortOwner | undefined {
  try {
    if (process.platform === 'linux') return linuxOwner(port)
    if (process.platform === 'win32') return windowsOwner(port)
    return parseLsof(run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']))
  } catch {
    // Not being told is no reason to fail: the message then does without the name.
    return undefined
  }
}

function linuxOwner(port: number): PortOwner | undefined {
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    listeningInodes(readIfThere(file), port),
  )
  const links = new Set(inodes.map((inode) => `socket:[${inode}]`))
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holdsAny(name, links))
  if (!pid) return undefined
  return { name: readFileSync(`/proc/${pid}/comm`, 'utf8').trim(), pid: Number(pid) }
}

/** Inodes of the sockets that listen on `port`, from the text of /proc/net/tcp. */
export function listeningInodes(table: string, port: number): string[] {
  const LISTENING = '0A'
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0')
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[3] === LISTENING && cells[1]?.endsWith(`:${hexPort}`))
    .flatMap((cells) => cells[9] ?? [])
}

function holdsAny(pid: string, links: ReadonlySet<string>): boolean {
  try {
    const folder = `/proc/${pid}/fd`
    return readdirSync(folder).some((fd) => links.has(readlinkIfThere(`${folder}/${fd}`)))
  } catch {
    // Another user's process does not let us look.
    return false
  }
}

/** From `lsof -Fpc`: a line `p<pid>`, then a line `c<command>`. */
export function parseLsof(text: string): PortOwner | undefined {
  const match = /^p(\d+)\r?\nc(.+)$/m.exec(text)
  return match?.[1] && match[2] ? { pid: Number(match[1]), name: match[2].trim() } : undefined
}

function windowsOwner(port: number): PortOwner | undefined {
  const pid = parseNetstat(run('netstat', ['-ano', '-p', 'TCP']), port)
  if (pid === undefined) return undefined
  const task = run('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'])
  const name = /^"([^"]+)"/.exec(task)?.[1]
  return name ? { name, pid } : undefined
}

/** The listening process, from `netstat -ano`. The state's name is translated, so it is not read. */
export function parseNetstat(text: string, port: number): number | undefined {
  const row = text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find((cells) => cells[1]?.endsWith(`:${port}`) && cells[2]?.endsWith(':0'))
  const pid = Number(row?.at(-1))
  return Number.isInteger(pid) ? pid : undefined
}

const run = (program: string, args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function readlinkIfThere(file: string): string {
  try {
    return readlinkSync(file)
  } catch {
    return ''
  }
}
