import { Button, type ButtonProps } from '@mantine/core'
import { Printer } from 'lucide-react'
import { Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram, Locale } from '../../../content/schema.ts'
import { useLayouts } from '../../canvas/LayoutsContext.tsx'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useInkSheets } from '../../data/useInkSheets.ts'
import type { InkSheet } from '../../domain/lesson/ink.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import type { DrawnSubject } from './diagramSheet.ts'
import type { SheetsRequest } from './makeSheets.ts'
import { usePrintedDrawing } from './usePrintedDrawing.ts'

const ExportDialog = lazyPart(async () => (await import('./ExportDialog.tsx')).ExportDialog)

const NO_INK: readonly InkSheet[] = []

interface Props {
  readonly subject: DrawnSubject
  readonly diagram: Diagram
  /** Whether the drawing is on screen, and so is what the browser's own «print» should give. */
  readonly isDrawn: boolean
  /** The language of what is drawn, where that is not the one of the screen. */
  readonly language?: Locale
  readonly size?: ButtonProps['size']
}

/** Opens the choices of export; and sees to it that a drawing can be printed. */
export function ExportButton({ subject, diagram, isDrawn, language, size = 'sm' }: Props) {
  const { t, i18n } = useTranslation('export')
  const { locale: here } = useLocale()
  const locale = language ?? here
  const atlas = useAtlas()
  const layouts = useLayouts()
  const choices = useScreen((state) => state.exportChoices)
  const drawn = useInkSheets(`${subject.id}/`)
  // The same nothing each time: otherwise what is printed would be made anew.
  const ink = drawn && drawn.length > 0 ? drawn : NO_INK
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const [wasOpen, setWasOpen] = useState(false)

  const request = useMemo(
    (): SheetsRequest => ({
      atlas,
      subject,
      diagram,
      choices,
      locale: choices.locale ?? locale,
      i18n,
      layouts,
      ink,
    }),
    [atlas, subject, diagram, choices, locale, i18n, layouts, ink],
  )
  usePrintedDrawing(request, isDrawn)

  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }

  return (
    <>
      <Button
        ref={button}
        size={size}
        variant="default"
        leftSection={<Printer aria-hidden="true" size={17} />}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true)
          setOpen(true)
        }}
      >
        {t('open')}
      </Button>
      {wasOpen && (
        <Suspense>
          <ExportDialog request={request} isOpen={isOpen} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
