import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import { contentType } from '../../../electron/contentType.ts'
import { securityHeaders } from '../../../electron/securityHeaders.ts'

export interface Served {
  /** Ends with a slash. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a folder to this machine alone, the way a static host does: pages are asked for again,
 * files with a hash in their name are kept for good. Our own pages (below `/ours/`) come with their
 * content security policy; below `/unarranged/` they stand once more, without the layouts that the
 * build has worked out, so that the page has to find them itself.
 */
export async function serve(root: string): Promise<Served> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => {
      response.statusCode = 404
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

// The opener policy would make the browser change to another process at each load, which is not the
// page's doing and costs as much as a whole peer: it is left out, so that all start alike.
const { 'cross-origin-opener-policy': _, ...pageHeaders } = securityHeaders
const ourHeaders = new Map(Object.entries(pageHeaders))

async function answer(root: string, request: IncomingMessage, response: ServerResponse) {
  const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname)
  if (/^\/unarranged\/[^/]+\/layouts\//.test(asked)) throw new Error('kept back')
  const path = asked.replace(/^\/unarranged\//, '/ours/')
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
  if (!file.startsWith(root + sep)) throw new Error('outside of the folder')
  const body = await readFile(file)
  const isPage = file.endsWith('.html')
  response.setHeader('content-type', contentType(file))
  response.setHeader('cache-control', isPage ? 'no-cache' : 'public, max-age=31536000, immutable')
  if (path.startsWith('/ours/')) response.setHeaders(ourHeaders)
  if (isPage) {
    const tag = `"${createHash('sha1').update(body).digest('base64url')}"`
    response.setHeader('etag', tag)
    if (request.headers['if-none-match'] === tag) {
      response.statusCode = 304
      response.end()
      return
    }
  }
  response.setHeader('content-length', body.length)
  response.end(body)
}
