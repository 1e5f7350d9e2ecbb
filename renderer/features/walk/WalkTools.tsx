import { Button, Switch } from '@mantine/core'
import { RotateCcw, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import styles from './WalkPanel.module.css'

interface Props {
  readonly canGoBack: boolean
  readonly onBack: () => void
  readonly onRestart: () => void
}

/** Back, anew, and whether the titles ahead are shown. */
export function WalkTools({ canGoBack, onBack, onRestart }: Props) {
  const { t } = useTranslation('walk')
  const hidesAhead = useScreen((state) => state.hidesAhead)
  const hideAhead = useScreen((state) => state.hideAhead)
  return (
    <div className={styles.tools}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Undo2 size={16} aria-hidden="true" />}
        disabled={!canGoBack}
        aria-keyshortcuts="Backspace Alt+ArrowLeft"
        onClick={onBack}
      >
        {t('back')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<RotateCcw size={16} aria-hidden="true" />}
        disabled={!canGoBack}
        onClick={onRestart}
      >
        {t('restart')}
      </Button>
      <Switch
        size="xs"
        label={t('hideAhead')}
        checked={hidesAhead}
        onChange={(event) => hideAhead(event.currentTarget.checked)}
      />
    </div>
  )
}
