import { Button } from '@mantine/core'
import { Plus, Spline, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useScreen } from '../../../state/ScreenStoreContext.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { Heard } from '../../../ui/Heard.tsx'
import styles from './DiagramEditor.module.css'
import type { DiagramActs } from './useDiagramActs.ts'

interface Props {
  readonly step: string | null
  readonly link: number | null
  readonly view: 'drawing' | 'text'
  readonly onView: (view: 'drawing' | 'text') => void
  readonly acts: DiagramActs
  readonly onPaper: ReactNode
}

/** As they stand on the keys. */
const KEYS = {
  with: { add: 'A', lead: 'C', name: 'F2', form: 'E' },
  without: { add: 'Insert', name: 'F2' },
} as const

/** What can be done with what is chosen, for the hand that does not know the keys. */
export function EditorTools({ step, link, view, onView, acts, onPaper }: Props) {
  const { t } = useTranslation('author')
  const shortcuts = useScreen((state) => state.preferences.shortcuts)
  const remove = (): void => {
    if (step) acts.removeStep(step)
    else if (link !== null) acts.removeLink(link)
  }
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<Plus size={17} aria-hidden="true" />}
        aria-keyshortcuts={shortcuts ? 'A Insert' : 'Insert'}
        onClick={() => acts.addAfter(step)}
      >
        {t(step ? 'addAfter' : 'addStep')}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<Spline size={17} aria-hidden="true" />}
        disabled={!step}
        {...(shortcuts && { 'aria-keyshortcuts': 'C' })}
        onClick={() => step && acts.lead(step)}
      >
        {t('leadAWay')}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<Trash2 size={17} aria-hidden="true" />}
        disabled={!step && link === null}
        aria-keyshortcuts="Delete"
        onClick={remove}
      >
        {t('remove')}
      </Button>
      <span className={styles.hint}>
        {t(shortcuts ? 'keys' : 'keysWithoutLetters', KEYS[shortcuts ? 'with' : 'without'])}
      </span>
      <span className={styles.spacer} />
      {onPaper}
      <Choice
        label={t('view')}
        value={view}
        onChoose={onView}
        options={[
          { value: 'drawing', label: t('view.drawing') },
          { value: 'text', label: t('view.text') },
        ]}
      />
      <Heard>{acts.said}</Heard>
    </div>
  )
}
