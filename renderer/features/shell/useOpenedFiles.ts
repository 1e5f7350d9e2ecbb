import { useCallback, useEffect, useState } from 'react'
import { PACK_LIMITS } from '../../../content/pack/limits.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import { currentPlace, navigate } from '../../state/hashLocation.ts'
import { useFileDrop } from '../../ui/useFileDrop.ts'
import type { IncomingFile } from './incomingFile.ts'
import { placeOfFile } from './placeOfFile.ts'

const PACK_NAME = /\.atlas$/i
/** No file of ours is larger. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * Leads to where files that the system hands over, or a person drops on the window, are looked at. All of
 * them wait there until they are taken; and they wait while `isBusy`: nobody is torn from a presentation.
 */
export function useOpenedFiles(isBusy: boolean) {
  const platform = usePlatform()
  const [waiting, setWaiting] = useState<readonly IncomingFile[]>([])
  const [wanted, setWanted] = useState<string | null>(null)

  const receive = useCallback((files: readonly Omit<IncomingFile, 'place'>[]): void => {
    const here = currentPlace()
    const placed = files.map((file) => ({ ...file, place: placeOfFile(file.name, here) }))
    setWaiting((before) => [...before, ...placed])
    setWanted(placed[0]?.place ?? null)
  }, [])
  useEffect(
    () =>
      platform.openedFiles(({ name, contents }) =>
        receive([
          typeof contents === 'string'
            ? { name, text: contents }
            : { name, text: null, bytes: contents },
        ]),
      ),
    [platform, receive],
  )
  const isOver = useFileDrop((dropped) => {
    Promise.all(dropped.map(readDropped)).then(receive)
  })
  useEffect(() => {
    if (wanted === null || isBusy) return
    navigate(wanted)
    setWanted(null)
  }, [wanted, isBusy])

  const taken = useCallback(
    (files: readonly IncomingFile[]) =>
      setWaiting((before) => before.filter((file) => !files.includes(file))),
    [],
  )
  /** The files for a place, the oldest first, to be looked at there. */
  const incomingAt = (place: string): readonly IncomingFile[] =>
    waiting.filter((file) => file.place === place)
  return { incomingAt, taken, isOver: isOver && !isBusy }
}

async function readDropped(file: File): Promise<Omit<IncomingFile, 'place'>> {
  const { name } = file
  const isPack = PACK_NAME.test(name)
  if (file.size > MOST_BYTES && !isPack) return { name, text: null }
  try {
    if (isPack) return { name, text: null, bytes: await packBytes(file) }
    return { name, text: await file.text() }
  } catch (error) {
    console.error('a dropped file could not be read', error)
    return { name, text: null }
  }
}

/** Of one that is too large no more than shows that it is. */
const packBytes = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, PACK_LIMITS.fileBytes + 1).arrayBuffer())
