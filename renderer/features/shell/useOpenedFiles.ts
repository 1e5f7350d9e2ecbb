import { useCallback, useEffect, useState } from 'react'
import { PACK_LIMITS } from '../../../content/pack/limits.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useFileDrop } from '../../ui/useFileDrop.ts'

/** A file that was given to the program to open, and where it is looked at. */
interface IncomingFile {
  readonly place: string
  readonly contents: string | Uint8Array
}

const LESSON_NAME = /\.atlaslesson$/i
const PACK_NAME = /\.atlas$/i

/**
 * Leads to where a file that the system hands over, or a person drops on the window, is looked at: a lesson
 * among the lessons, a course pack among the packs, anything else to progress. It waits while `isBusy`: nobody is torn from a presentation.
 */
export function useOpenedFiles(isBusy: boolean) {
  const platform = usePlatform()
  const [file, setFile] = useState<IncomingFile | null>(null)

  const receive = useCallback((name: string, contents: string | Uint8Array): void => {
    setFile({ place: placeFor(name), contents })
  }, [])
  useEffect(
    () => platform.openedFiles(({ name, contents }) => receive(name, contents)),
    [platform, receive],
  )
  const isOver = useFileDrop((dropped) => {
    const reading = PACK_NAME.test(dropped.name) ? packBytes(dropped) : dropped.text()
    reading
      .then((contents) => receive(dropped.name, contents))
      .catch((error: unknown) => console.error('a dropped file could not be read', error))
  })
  useEffect(() => {
    if (file && !isBusy) navigate(file.place)
  }, [file, isBusy])

  const taken = useCallback(() => setFile(null), [])
  /** The text of the file for a place, to be looked at there. */
  const incomingAt = (place: string): string | null =>
    file?.place === place && typeof file.contents === 'string' ? file.contents : null
  const incomingPack =
    file?.place === paths.packs && typeof file.contents !== 'string' ? file.contents : null
  return { incomingAt, incomingPack, taken, isOver: isOver && !isBusy }
}

function placeFor(name: string): string {
  if (LESSON_NAME.test(name)) return paths.lessons
  return PACK_NAME.test(name) ? paths.packs : paths.progress
}

/** Of one that is too large no more than shows that it is. */
const packBytes = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, PACK_LIMITS.fileBytes + 1).arrayBuffer())
