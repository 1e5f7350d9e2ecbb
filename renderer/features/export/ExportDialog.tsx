import { Button, Modal, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LOCALES } from '../../../content/names.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { ExportChoices } from '../../state/exportChoices.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { SavingNotice } from '../saving/index.ts'
import { Choice } from './Choice.tsx'
import styles from './ExportDialog.module.css'
import { chosenDiagrams, inkOver, type SheetsRequest } from './makeSheets.ts'
import { useExport } from './useExport.ts'

const SCALES = ['1', '2', '3', '4'] as const
const PAPERS = [
  { value: 'a4', label: 'A4' },
  { value: 'a3', label: 'A3' },
] as const

interface Props {
  readonly request: SheetsRequest
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** How a diagram is wanted in a file or on paper; then makes it and says where it went. */
export function ExportDialog({ request, isOpen, onClose }: Props) {
  const { t } = useTranslation('export')
  const chooseExport = useScreen((state) => state.chooseExport)
  const { isWorking, news, run, forget } = useExport(request)
  const { format: written } = useLocale()
  const { choices, subject, locale } = request
  const { format } = choices
  const drawnAt = Math.max(
    ...chosenDiagrams(request).map(
      (each) => inkOver(request, each)?.at ?? Number.NEGATIVE_INFINITY,
    ),
  )
  const isPicture = format === 'svg' || format === 'png'

  // What became of the last file says nothing of the next.
  const choose = (changed: Partial<ExportChoices>): void => {
    forget()
    chooseExport(changed)
  }
  const close = (): void => {
    forget()
    onClose()
  }

  return (
    <Modal.Root
      opened={isOpen}
      onClose={close}
      size="34rem"
      centered
      // It would do so by a style element, which our content security policy refuses; the page
      // behind has nothing to scroll.
      lockScroll={false}
      // Whoever opened it takes the keyboard back; it does not know them when it opens as it loads.
      returnFocus={false}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* To a screen reader a header is the banner of a whole page, and a page has one. */}
        <Modal.Header role="none">
          <Modal.Title className={styles.title ?? ''}>{t('title')}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </Modal.Header>
        <Modal.Body>
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault()
              void run()
            }}
          >
            <Choice
              label={t('format')}
              value={format}
              options={[
                { value: 'pdf', label: 'PDF' },
                { value: 'png', label: 'PNG' },
                { value: 'svg', label: 'SVG' },
                { value: 'print', label: t('format.print') },
              ]}
              onChange={(value) => choose({ format: value })}
              hint={isPicture && subject.diagrams.length > 1 ? t('whatHint') : undefined}
            />
            {!isPicture && subject.diagrams.length > 1 && (
              <Choice
                label={t('what')}
                value={choices.what}
                options={[
                  { value: 'diagram', label: t('what.diagram') },
                  { value: 'all', label: t('what.all', { count: subject.diagrams.length }) },
                ]}
                onChange={(what) => choose({ what })}
              />
            )}
            {format === 'png' && (
              <Choice
                label={t('scale')}
                value={SCALES[choices.scale - 1] ?? '2'}
                options={SCALES.map((value) => ({ value, label: `${value}×` }))}
                onChange={(value) => choose({ scale: SCALE_OF[value] })}
              />
            )}
            {!isPicture && (
              <div className={styles.row}>
                <Choice
                  label={t('paper')}
                  value={choices.paper}
                  options={PAPERS}
                  onChange={(paper) => choose({ paper })}
                />
                <Choice
                  label={t('orientation')}
                  value={choices.orientation}
                  options={(['auto', 'portrait', 'landscape'] as const).map((value) => ({
                    value,
                    label: t(`orientation.${value}`),
                  }))}
                  onChange={(orientation) => choose({ orientation })}
                />
              </div>
            )}
            <Choice
              label={t('language')}
              value={locale}
              options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
              onChange={(value) => choose({ locale: value })}
            />
            <Choice
              label={t('theme')}
              value={choices.theme}
              options={(['light', 'dark', 'projector'] as const).map((value) => ({
                value,
                label: t(`theme.${value}`),
              }))}
              onChange={(theme) => choose({ theme })}
            />
            <Switch
              label={t('legend')}
              checked={choices.legend}
              onChange={(event) => choose({ legend: event.currentTarget.checked })}
            />
            <Switch
              label={t('citations')}
              checked={choices.citations}
              onChange={(event) => choose({ citations: event.currentTarget.checked })}
            />
            {Number.isFinite(drawnAt) && (
              <Switch
                label={t('ink')}
                description={written.date(new Date(drawnAt))}
                checked={choices.ink}
                onChange={(event) => choose({ ink: event.currentTarget.checked })}
              />
            )}
            {news && <SavingNotice message={news} />}
            <div className={styles.actions}>
              <Button variant="default" onClick={close}>
                {t('close')}
              </Button>
              <Button type="submit" disabled={isWorking}>
                {t(format === 'print' ? 'print' : 'save')}
              </Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

const SCALE_OF = { 1: 1, 2: 2, 3: 3, 4: 4 } as const
