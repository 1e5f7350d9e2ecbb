import { Maximize, Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './CanvasControls.module.css'

interface Props {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly showWhole: () => void
}

export function CanvasControls({ zoomIn, zoomOut, showWhole }: Props) {
  const { t } = useTranslation('canvas')
  const buttons = [
    { label: t('zoomIn'), act: zoomIn, Icon: Plus },
    { label: t('zoomOut'), act: zoomOut, Icon: Minus },
    { label: t('fit'), act: showWhole, Icon: Maximize },
  ]
  return (
    <div className={styles.controls} role="group" aria-label={t('controls')}>
      {buttons.map(({ label, act, Icon }) => (
        <button key={label} type="button" aria-label={label} title={label} onClick={act}>
          <Icon size={18} aria-hidden="true" />
        </button>
      ))}
    </div>
  )
}
