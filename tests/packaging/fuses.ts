import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/** Names of the fuses that are on in a packed program, in the order of the wire. */
export async function fusesOn(program: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(program)
  return Object.values(FuseV1Options)
    .filter((fuse) => typeof fuse === 'number')
    .filter((fuse) => wire[fuse] === FuseState.ENABLE)
    .map((fuse) => FuseV1Options[fuse])
}

/** What is to be on: the archive is the only code that is loaded, and is checked. */
export const WANTED_FUSES = [
  'EnableEmbeddedAsarIntegrityValidation',
  'OnlyLoadAppFromAsar',
  'WasmTrapHandlers',
]
