import { useEffect, useState } from 'react'
import type { ContentFormat, ExportPreview, ExportTask } from './exportFormat.ts'

/** Null while it is worked out. */
type PreviewNow = ExportPreview | { readonly failed: string } | null

/** What a file will hold, worked out anew whenever what is asked for changes. */
export function usePreview(format: ContentFormat, task: ExportTask | null): PreviewNow {
  const [made, setMade] = useState<{
    readonly of: ExportTask
    readonly as: ContentFormat
    readonly preview: PreviewNow
  } | null>(null)

  useEffect(() => {
    if (!task) return
    let isWanted = true
    const tell = (preview: PreviewNow): void => {
      if (isWanted) setMade({ of: task, as: format, preview })
    }
    format.preview(task).then(tell, (error: unknown) => {
      console.error('the export could not be previewed', error)
      tell({ failed: error instanceof Error ? error.message : String(error) })
    })
    return () => {
      isWanted = false
    }
  }, [format, task])

  return made?.of === task && made.as === format ? made.preview : null
}
