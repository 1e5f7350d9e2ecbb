import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../../data/AtlasContext.tsx'
import { findSubject } from '../../../data/findInAtlas.ts'
import { type ExamResult, shareOf, type Tally } from '../../../domain/exam/examResult.ts'
import { shownShare } from '../../../domain/shownShare.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { Meter } from '../../../ui/Meter.tsx'
import styles from './Breakdowns.module.css'

/** The result taken apart: by topic, by system, by kind of question; the weakest first. */
export function Breakdowns({ result }: { readonly result: ExamResult }) {
  const { t } = useTranslation(['examResult', 'exam', 'quiz'])
  const { locale } = useLocale()
  const atlas = useAtlas()
  const topicName = (id: string | null): string =>
    atlas.vocabulary.topics.find((topic) => topic.id === id)?.name[locale] ?? t('noTopic')
  const systemName = (id: string | null): string =>
    (id && findSubject(atlas, id)?.name[locale]) || t('exam:scope.shared')
  return (
    <div className={styles.parts}>
      <Breakdown title={t('bySystem')} tallies={result.bySystem} nameOf={systemName} />
      <Breakdown title={t('byTopic')} tallies={result.byTopic} nameOf={topicName} />
      <Breakdown
        title={t('byKind')}
        tallies={result.byKind}
        nameOf={(kind) => t(`quiz:kind.${kind}`)}
      />
    </div>
  )
}

interface Props<Key extends string | null> {
  readonly title: string
  readonly tallies: ReadonlyMap<Key, Tally>
  readonly nameOf: (key: Key) => string
}

function Breakdown<Key extends string | null>({ title, tallies, nameOf }: Props<Key>) {
  const { t } = useTranslation('examResult')
  const { format } = useLocale()
  const rows = [...tallies]
    .map(([key, tally]) => ({ key, tally, name: nameOf(key) }))
    .sort((a, b) => shareOf(a.tally) - shareOf(b.tally) || format.compare(a.name, b.name))
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ul className={styles.rows}>
        {rows.map(({ key, tally, name }) => {
          const reached = t('tally.of', {
            points: format.number(Math.round(tally.points * 100) / 100),
            count: format.number(tally.count),
          })
          return (
            <li key={key ?? ''}>
              <span className={styles.name}>{name}</span>
              <Meter
                share={shareOf(tally)}
                label={`${name}: ${format.percent(shownShare(shareOf(tally)))}`}
                text={reached}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
