import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './CanvasControls.module.css'

interface Props {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly showWhole: () => void
  /** Null where the whole drawing is in sight anyway. */
  readonly minimap: { readonly isOn: boolean; readonly toggle: () => void } | null
}

export function CanvasControls({ zoomIn, zoomOut, showWhole, minimap }: Props) {
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
      {minimap && (
        <button
          type="button"
          aria-label={t('minimap')}
          title={t('minimap')}
          aria-pressed={minimap.isOn}
          onClick={minimap.toggle}
        >
          <MapIcon size={18} aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
