import type { Atlas } from '../../content/schema.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { keepRecheck } from './changePacks.ts'
import { checkPack } from './checkPack.ts'
import type { PackRow } from './pack.ts'
import { readPackFile } from './readPacks.ts'

/** Holds packs against the built-in content again that were checked against another edition of it. */
export async function recheckPacks(
  db: AtlasDatabase,
  packs: readonly PackRow[],
  builtIn: Atlas,
  edition: string,
  signal: AbortSignal,
): Promise<void> {
  for (const pack of packs) {
    if (pack.edition === edition) continue
    const bytes = await readPackFile(db, pack.id)
    const reading = bytes && (await checkPack({ builtIn, bytes }, signal))
    // A check that came to grief says nothing about the pack: the next start tries again.
    const isDecided = !reading || reading.ok || !/^(?:failed|too-slow)$/.test(reading.fault.kind)
    if (isDecided) await keepRecheck(db, pack, edition, reading?.ok ? reading.content : null)
  }
}
