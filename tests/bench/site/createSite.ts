import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createMeasureInNode } from '../../../build/measureInNode.ts'
import { repositoryRoot } from '../../../build/repositoryRoot.ts'
import { benchDiagram, type Size } from '../graph/benchDiagrams.ts'
import { FRAME, peerGraph } from '../graph/peerGraph.ts'
import { buildOurs, type Variant } from './buildOurs.ts'
import { buildScript, writePage } from './buildPage.ts'
import { PEERS, type PeerId } from './peers.ts'
import { serve } from './serve.ts'

/** Every page that is measured. Each is built when it is first asked for. */
export interface Site {
  /** Address of a place of our page («/explore/france»). */
  ours(variant: Variant, place: string): Promise<string>
  /** The same, but the server does not hand out the layouts that the build has worked out. */
  unarranged(variant: Variant, place: string): Promise<string>
  peer(id: PeerId, size: Size): Promise<string>
  /** Address of a page with nothing but a script of `tests/bench/pages`. */
  page(script: string): Promise<string>
  /** Folder of our built page. */
  folderOf(variant: Variant): string
  close(): Promise<void>
}

export async function createSite(log: (line: string) => void): Promise<Site> {
  const root = join(repositoryRoot, 'dist', 'bench')
  await rm(root, { recursive: true, force: true })
  const served = await serve(root)
  const folderOf = (variant: Variant) => join(root, 'ours', String(variant))

  const once = keptPromises()
  const ours = async (variant: Variant, place: string): Promise<string> => {
    await once(`ours/${variant}`, () => {
      log(`building our page (content: ${variant === 'built-in' ? variant : `+ ${variant} steps`})`)
      return buildOurs(variant, folderOf(variant))
    })
    return `${served.url}ours/${variant}/index.html#${place}`
  }
  return {
    folderOf,
    ours,
    async unarranged(variant, place) {
      return (await ours(variant, place)).replace('/ours/', '/unarranged/')
    },
    async peer(id, size) {
      const { entry, drawn } = PEERS[id]
      const folder = join(root, 'peers', entry)
      const script = await once(`peers/${entry}`, () => {
        log(`building ${entry}`)
        return buildScript(join(repositoryRoot, 'tests/bench/peers', entry), folder)
      })
      const { x, y, width, height } = FRAME
      const style = `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`
      const measure = await once('measure', createMeasureInNode)
      await once(`peers/${id}/${size}`, () => {
        const graph = peerGraph(benchDiagram(size), measure)
        return writePage(folder, `${id}-${size}`, script, style, drawn(graph))
      })
      return `${served.url}peers/${entry}/${id}-${size}.html`
    },
    async page(name) {
      const folder = join(root, 'pages', name)
      await once(`pages/${name}`, async () => {
        log(`building ${name}`)
        const entry = join(repositoryRoot, 'tests/bench/pages', name)
        await writePage(folder, 'index', await buildScript(entry, folder), 'inset: 0', null)
      })
      return `${served.url}pages/${name}/index.html`
    },
    close: () => served.close(),
  }
}

/** Remembers what is under way or done, by name, so that each page is built once. */
function keptPromises() {
  const kept = new Map<string, Promise<unknown>>()
  return <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(name) ?? make()
    kept.set(name, known)
    // One name always stands for one kind of value.
    return known as Promise<T>
  }
}
