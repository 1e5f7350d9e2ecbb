import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { rendererFolder } from './appFolders.ts'
import { APP_HOST, APP_SCHEME } from './appUrl.ts'
import { type FileTable, findServedFile, readFileTable } from './fileTable.ts'
import { securityHeaders } from './securityHeaders.ts'

/** Must run before the app is ready. Without `standard` there would be no IndexedDB. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Answers `app://bundle/…` from the built page. Throws when the page has not been built. */
export async function serveApp(): Promise<void> {
  const table = await readFileTable(rendererFolder())
  if (!findServedFile(table, '/')) throw new Error(`No start page in ${rendererFolder()}`)
  protocol.handle(APP_SCHEME, (request) => respond(request, table))
}

async function respond(request: Request, table: FileTable): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { ...securityHeaders, allow: 'GET, HEAD' } })
  }
  const { host, pathname } = new URL(request.url)
  const served = host === APP_HOST ? findServedFile(table, pathname) : undefined
  if (!served) return new Response(null, { status: 404, headers: securityHeaders })
  const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(served.file))
  return new Response(body, { headers: { ...securityHeaders, 'content-type': served.type } })
}
