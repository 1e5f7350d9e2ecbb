import { unzipPack, type ZipFault } from '../../content/pack/unzipPack.ts'
import { zipPack } from '../../content/pack/zipPack.ts'
import type { PackDraft } from '../domain/authoring/draft.ts'
import { draftOfFiles } from '../domain/authoring/draftOfFiles.ts'
import { filesOfDraft, type Making } from '../domain/authoring/filesOfDraft.ts'

/** The `.atlas` file of a draft. */
export const packFileOfDraft = (draft: PackDraft, making: Making): Uint8Array<ArrayBuffer> =>
  zipPack(filesOfDraft(draft, making))

export type OpenedPack =
  | { readonly ok: true; readonly draft: PackDraft }
  | { readonly ok: false; readonly fault: ZipFault }

/** A pack's file as a draft: also one whose content has faults, since here they can be mended. */
export function draftOfPackFile(bytes: Uint8Array): OpenedPack {
  const reading = unzipPack(bytes)
  if (!reading.ok) return reading
  try {
    return { ok: true, draft: draftOfFiles(reading.files) }
  } catch (error) {
    // Not even YAML: there is nothing in it that a form could show.
    console.warn('a pack could not be opened for editing', error)
    return { ok: false, fault: { kind: 'damaged' } }
  }
}
