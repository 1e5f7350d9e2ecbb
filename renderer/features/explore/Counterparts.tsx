import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { sameRole } from '../../domain/comparison/sameRole.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Flag } from '../../ui/Flag.tsx'
import styles from './Counterparts.module.css'

const SHOWN_AT_FIRST = 4

interface Props {
  readonly role: string
  readonly ownSubject: string
}

/** Who does the same work in other systems: a way from one country's step to another's. */
export function Counterparts({ role, ownSubject }: Props) {
  const { t } = useTranslation('explore')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const [showsAll, setShowsAll] = useState(false)
  const found = sameRole(atlas, role, ownSubject)
  if (found.length === 0) return <p className={styles.none}>{t('sameRole.none')}</p>
  const shown = showsAll ? found : found.slice(0, SHOWN_AT_FIRST)

  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ system, diagram, step }) => (
          <li key={`${system.id}/${diagram.id}/${step.id}`}>
            <Link href={paths.diagram(system.id, diagram.id, step.id)} className={styles.link}>
              <Flag code={system.flag} />
              <span>
                <strong>{system.name[locale]}</strong>: {step.title[locale]}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" className={styles.more} onClick={() => setShowsAll(true)}>
          {t('sameRole.more', { count: found.length - shown.length })}
        </button>
      )}
    </>
  )
}
