import { FileOutput, type LucideIcon, Package, PenLine, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { paths } from '../../state/paths.ts'
import styles from './TeachingLinks.module.css'

const LINKS = [
  { name: 'results', href: paths.results, icon: Users, title: 'results:title' },
  { name: 'author', href: paths.author, icon: PenLine, title: 'author:title' },
  { name: 'packs', href: paths.packs, icon: Package, title: 'packs:title' },
  { name: 'interchange', href: paths.interchange(), icon: FileOutput, title: 'interchange:open' },
] as const satisfies readonly { name: string; href: string; icon: LucideIcon; title: string }[]

/** What else a lecturer finds here, besides lessons. */
export function TeachingLinks() {
  const { t } = useTranslation(['lessons', 'author', 'interchange', 'packs', 'results'])
  return (
    <nav aria-labelledby="teaching-links">
      <h2 id="teaching-links" className={styles.heading}>
        {t('more')}
      </h2>
      <ul className={styles.links}>
        {LINKS.map(({ name, href, icon: Icon, title }) => (
          <li key={name} className={styles.card}>
            <Icon size={22} aria-hidden="true" className={styles.icon} />
            <div>
              <Link href={href} className={styles.link}>
                {t(title)}
              </Link>
              <p className={styles.hint}>{t(`more.${name}`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </nav>
  )
}
