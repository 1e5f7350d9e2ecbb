import { useTranslation } from 'react-i18next'
import styles from './LinkLegend.module.css'

interface Props {
  readonly looks: readonly ('right' | 'wrong' | 'missed')[]
}

/** How the links of a checked rebuild are drawn. */
export function LinkLegend({ looks }: Props) {
  const { t } = useTranslation('recall')
  return (
    <ul className={styles.legend}>
      {looks.map((look) => (
        <li key={look}>
          <svg width="46" height="8" aria-hidden="true" className={styles[look]}>
            <path d="M0 4H46" />
          </svg>
          {t(`link.${look}`)}
        </li>
      ))}
    </ul>
  )
}
