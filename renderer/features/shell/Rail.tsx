import {
  BookA,
  CalendarCheck,
  ChartNoAxesColumn,
  CircleQuestionMark,
  Columns3,
  Presentation,
  Settings,
  Workflow,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { PRODUCT_NAMES } from '../../i18n/languageNames.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { SearchButton } from '../search/index.ts'
import { LanguageSwitch } from '../settings/index.ts'
import styles from './Rail.module.css'

const PLACES = [
  { key: 'today', href: paths.today, Icon: CalendarCheck },
  { key: 'explore', href: paths.explore, Icon: Workflow },
  { key: 'compare', href: paths.compare, Icon: Columns3 },
  { key: 'quiz', href: paths.quiz(), Icon: CircleQuestionMark },
  { key: 'lessons', href: paths.lessons, Icon: Presentation },
  { key: 'glossary', href: paths.glossary, Icon: BookA },
  { key: 'progress', href: paths.progress, Icon: ChartNoAxesColumn },
  { key: 'settings', href: paths.settings, Icon: Settings },
] as const

/** What else stands under a place. */
const UNDER: Readonly<Record<string, readonly string[]>> = {
  // See `StudyTabs`.
  [paths.quiz()]: [paths.revise(), paths.exam, paths.plan],
  [paths.lessons]: [paths.classroom, paths.results, paths.packs, paths.author, paths.interchange()],
  [paths.settings]: [paths.about],
}

/** Where one can go, and the language, always at hand. */
export function Rail() {
  const { t } = useTranslation('shell')
  const { locale } = useLocale()
  const [path] = useLocation()
  const isHere = (href: string) =>
    href === paths.today
      ? path === href
      : [href, ...(UNDER[href] ?? [])].some((place) => path.startsWith(place))

  return (
    <header className={styles.rail}>
      <Link href={paths.today} className={styles.product} aria-label={PRODUCT_NAMES[locale]}>
        <Mark />
      </Link>
      <SearchButton />
      <nav aria-label={t('navigation')} className={styles.nav}>
        {PLACES.map(({ key, href, Icon }) => (
          <Link
            key={key}
            href={href}
            className={styles.place}
            aria-current={isHere(href) ? 'page' : undefined}
          >
            <Icon size={22} aria-hidden="true" strokeWidth={1.9} />
            <span>{t(key)}</span>
          </Link>
        ))}
      </nav>
      <LanguageSwitch />
    </header>
  )
}

/** The product's mark: a step, a choice, an outcome. */
const Mark = () => (
  <svg viewBox="0 0 64 64" width="44" height="44" aria-hidden="true">
    <rect width="64" height="64" rx="14" className={styles.markGround} />
    <g
      fill="none"
      className={styles.markInk}
      strokeWidth="4"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <rect x="13" y="11" width="17" height="11" rx="3" />
      <path d="M21.500 22v10h12.500" />
      <path d="M42.500 24.500 51 32l-8.500 7.500L34 32z" />
      <path d="M42.500 40v4.500" />
    </g>
    <rect x="33" y="43" width="19" height="12" rx="6" className={styles.markEnd} />
  </svg>
)
