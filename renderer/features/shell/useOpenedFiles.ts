import { useCallback, useEffect, useState } from 'react'
import { usePlatform } from '../../PlatformContext.tsx'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useFileDrop } from '../../ui/useFileDrop.ts'

/** A file that was given to the program to open, and where it is looked at. */
interface IncomingFile {
  readonly place: string
  readonly text: string
}

const LESSON_NAME = /\.atlaslesson$/i

/**
 * Leads to where a file that the system hands over, or a person drops on the window, is looked at: a lesson
 * among the lessons, anything else to progress. It waits while `isBusy`: nobody is torn from a presentation.
 */
export function useOpenedFiles(isBusy: boolean) {
  const platform = usePlatform()
  const [file, setFile] = useState<IncomingFile | null>(null)

  const receive = useCallback((name: string, text: string): void => {
    setFile({ place: LESSON_NAME.test(name) ? paths.lessons : paths.progress, text })
  }, [])
  useEffect(
    () => platform.openedFiles(({ name, contents }) => receive(name, contents)),
    [platform, receive],
  )
  const isOver = useFileDrop((dropped) => {
    dropped
      .text()
      .then((text) => receive(dropped.name, text))
      .catch((error: unknown) => console.error('a dropped file could not be read', error))
  })
  useEffect(() => {
    if (file && !isBusy) navigate(file.place)
  }, [file, isBusy])

  const taken = useCallback(() => setFile(null), [])
  /** The text of the file for a place, to be looked at there. */
  const incomingAt = (place: string): string | null => (file?.place === place ? file.text : null)
  return { incomingAt, taken, isOver: isOver && !isBusy }
}
