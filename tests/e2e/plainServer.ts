import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { contentType } from '../../electron/contentType.ts'

/** A folder below the root of some server, as on the page of a faculty. */
const FOLDER = '/law/atlas/'

export interface PlainServer {
  readonly url: string
  /** What it serves from now on. */
  readonly serve: (root: string) => void
  readonly stop: () => Promise<void>
}

/** A server that knows nothing of us: files of a folder with their types, and no other header. */
export async function startPlainServer(first: string): Promise<PlainServer> {
  let root = first
  const server = createServer(async (request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://x').pathname)
    const inside = path.startsWith(FOLDER) ? path.slice(FOLDER.length) : null
    const file = inside === null ? null : join(root, normalize(`/${inside || 'index.html'}`))
    const body = file && (await readFile(file).catch(() => null))
    if (!body) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': contentType(file) }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${FOLDER}`,
    serve: (other) => {
      root = other
    },
    stop: () => stop(server),
  }
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
