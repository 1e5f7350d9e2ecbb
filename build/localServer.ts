import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { type FileTable, findServedFile, readFileTable } from '../electron/fileTable.ts'
import { securityHeaders } from '../electron/securityHeaders.ts'
import { isOwnHost } from './isOwnHost.ts'
import { RETIRING_WORKER_PATH, retiringWorker } from './retiringWorker.ts'

/** In the `server` header, so that a second start recognises the first. */
export const SERVER_NAME = 'atkaruu-atlas'

export interface LocalServerOptions {
  /** Folder with the built page. */
  root: string
  /** 0 takes any free port. */
  port: number
  host?: '127.0.0.1' | '::1'
}

export interface LocalServer {
  url: string
  close(): Promise<void>
}

/**
 * Serves the built page to this machine alone. Rejects when `root` cannot be read, and with the
 * system's `EADDRINUSE` when the port is taken.
 */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const { root, port, host = '127.0.0.1' } = options
  const table = await readFileTable(root)
  const server = createServer((request, response) => {
    answer(request, response, table).catch((error: unknown) => response.destroy(asError(error)))
  })
  await listen(server, port, host)
  const url = `http://${address(server)}/`
  return { url, close: () => close(server) }
}

async function answer(request: IncomingMessage, response: ServerResponse, table: FileTable) {
  response.setHeaders(new Map(Object.entries({ ...securityHeaders, server: SERVER_NAME })))
  response.setHeader('cache-control', 'no-cache')
  const { localPort, localAddress } = request.socket
  const own = hostAndPort(localAddress ?? '', localPort ?? 0)
  const path = request.url ?? '/'
  if (!isOwnHost(request.headers.host, localPort ?? 0)) return end(response, 421)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return end(response, 405)
  }
  if (!path.startsWith('/')) return end(response, 400)
  // To a browser `localhost` and `127.0.0.1` are two places, each with progress of its own.
  if (request.headers.host?.toLowerCase() !== own) {
    response.setHeader('location', `http://${own}${path}`)
    return end(response, 307)
  }
  const served = findServedFile(table, path.replace(/[?#].*$/s, ''))
  if (!served && path === RETIRING_WORKER_PATH) {
    response.setHeader('content-type', 'text/javascript; charset=utf-8')
    response.end(request.method === 'HEAD' ? undefined : retiringWorker)
    return
  }
  if (!served) return end(response, 404)
  if (isForEver(path)) response.setHeader('cache-control', FOR_EVER)
  response.setHeader('content-type', served.type)
  if (request.method === 'HEAD') return end(response, 200)
  await pipeline(createReadStream(served.file), response)
}

const FOR_EVER = 'public, max-age=31536000, immutable'

/** Files whose name or query holds a fingerprint of what is in them. */
const isForEver = (path: string): boolean =>
  path.startsWith('/assets/') || /^\/(?:layouts|questions)\/.+\?./.test(path)

function end(response: ServerResponse, status: number): void {
  response.statusCode = status
  response.end()
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // A browser keeps its connection open; waiting for it would keep Ctrl-C waiting.
    server.closeAllConnections()
  })
}

function address(server: Server): string {
  // A server listening on a port has no other kind of address.
  const { address, port } = server.address() as AddressInfo
  return hostAndPort(address, port)
}

const hostAndPort = (address: string, port: number): string =>
  `${address.includes(':') ? `[${address}]` : address}:${port}`

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error))
