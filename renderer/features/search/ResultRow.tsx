import {
  BookA,
  FileClock,
  Flag,
  Layers,
  type LucideIcon,
  NotebookPen,
  Quote,
  SquareCheckBig,
  Workflow,
  Zap,
} from 'lucide-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryKind, SearchEntry } from '../../domain/search/entry.ts'
import type { Piece, ShownEntry } from '../../domain/search/showEntry.ts'
import { textIn } from '../../domain/search/textsOf.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './ResultRow.module.css'

const ICONS: Readonly<Record<EntryKind, LucideIcon>> = {
  system: Flag,
  theme: Layers,
  diagram: Workflow,
  step: SquareCheckBig,
  claim: Quote,
  term: BookA,
  update: FileClock,
  note: NotebookPen,
  action: Zap,
}

/** Citations beyond these are only hinted at: a row shows where to look, not the whole apparatus. */
const MOST_PARAGRAPHS = 4

interface Props {
  readonly id: string
  readonly entry: SearchEntry
  readonly shown: ShownEntry
  readonly isActive: boolean
  /** In place of the icon and the name of its kind. */
  readonly Icon?: LucideIcon | undefined
  readonly kindLabel?: string | undefined
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** One thing found: what it is called, what it is and where it stands, and why it was found. */
export function ResultRow(props: Props) {
  const { id, entry, shown, isActive, onPoint, onChoose } = props
  const { t } = useTranslation('search')
  const { locale } = useLocale()
  const Icon = props.Icon ?? ICONS[entry.kind]

  const cited = entry.paragraphs.slice(0, MOST_PARAGRAPHS).join(', ')
  const citing = entry.paragraphs.length > MOST_PARAGRAPHS ? 'paragraphsMore' : 'paragraphs'
  const where = [
    entry.place.map((each) => textIn(each, locale)).join(' › '),
    entry.step === undefined ? '' : t('stepNumber', { n: entry.step }),
    cited === '' ? '' : t(citing, { list: cited }),
  ].filter((part) => part !== '')

  return (
    // The field keeps the keyboard and moves among the rows by its arrows and Enter.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.row}
      data-kind={entry.kind}
      data-entry={entry.id}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.icon}>
        <Icon size={19} aria-hidden="true" strokeWidth={1.9} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>
          <Marked pieces={shown.title} />
        </span>
        {shown.excerpt && (
          <span className={styles.excerpt}>
            <Marked pieces={shown.excerpt} />
          </span>
        )}
        {shown.foreign && (
          <span className={styles.foreign} lang={shown.foreign.locale}>
            <Marked pieces={shown.foreign.pieces} />
          </span>
        )}
        {where.length > 0 && <span className={styles.where}>{where.join(' · ')}</span>}
      </span>
      <span className={styles.kind}>{props.kindLabel ?? t(`kind.${entry.kind}`)}</span>
    </div>
  )
}

const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map(({ text, isMarked }, index) => {
    // The pieces of one text never change places, so their position names them.
    const key = `${index}`
    return isMarked ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>
  })
