import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import type { Share } from '../../domain/lesson/distribution.ts'
import { FORMATS } from '../../i18n/format.ts'
import styles from './HandBar.module.css'

interface Props {
  readonly share: Share
  readonly locale: Locale
  /** Whether answers were counted that were heard, and no hands. */
  readonly isAloud?: boolean
}

/** How many hands, as a bar and as figures. */
export function HandBar({ share: { hands, share }, locale, isAloud = false }: Props) {
  const { t } = useTranslation('classroom', { lng: locale })
  const format = FORMATS[locale]
  return (
    <p className={styles.hands}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={styles.figures}>
        {t(isAloud ? 'counted' : 'hands', {
          hands: format.number(hands),
          share: format.percent(share),
        })}
      </span>
    </p>
  )
}
