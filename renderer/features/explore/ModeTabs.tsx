import { BookOpen, BrainCircuit, Footprints, Puzzle, TextCursorInput } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DIAGRAM_MODES, type DiagramMode } from '../../state/diagramMode.ts'
import styles from './ModeTabs.module.css'

const ICONS = {
  read: BookOpen,
  walk: Footprints,
  recall: TextCursorInput,
  rebuild: Puzzle,
  mastery: BrainCircuit,
} as const satisfies Record<DiagramMode, unknown>

interface Props {
  readonly mode: DiagramMode
  readonly hrefOf: (mode: DiagramMode) => string
}

/** Ways of studying the diagram, each with an address of its own. */
export function ModeTabs({ mode, hrefOf }: Props) {
  const { t } = useTranslation('explore')
  return (
    <nav className={styles.tabs} aria-label={t('modes')}>
      {DIAGRAM_MODES.map((each) => {
        const Icon = ICONS[each]
        return (
          <Link
            key={each}
            href={hrefOf(each)}
            replace
            className={styles.tab}
            aria-current={each === mode ? 'page' : undefined}
            title={t(`mode.${each}.hint`)}
          >
            <Icon size={17} aria-hidden="true" />
            {t(`mode.${each}`)}
          </Link>
        )
      })}
    </nav>
  )
}
