import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findClaimPlace } from '../../data/findInAtlas.ts'
import type { Question } from '../../domain/questions/question.ts'
import { tally } from '../../domain/questions/tally.ts'
import { topicOf } from '../../domain/questions/topicOf.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './QuizSummary.module.css'
import { ResultTable } from './ResultTable.tsx'

interface Props {
  readonly graded: readonly { readonly question: Question; readonly correct: boolean }[]
}

/** How it went by kind of question and by what the questions were about. */
export function ResultTables({ graded }: Props) {
  const { t } = useTranslation('quiz')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const topics = atlas.vocabulary.topics
  const topicNamed = (id: string | null): string =>
    topics.find((topic) => topic.id === id)?.name[locale] ?? t('summary.otherTopic')

  const byKind = tally(graded, ({ question }) => question.kind)
  const byTopic = tally(graded, ({ question }) =>
    topicOf(question, (id) => findClaimPlace(atlas, id)?.claim),
  )
  return (
    <div className={styles.tables}>
      <ResultTable
        caption={t('summary.byKind')}
        rows={byKind.map((row) => ({ ...row, key: t(`kind.${row.key}`) }))}
      />
      <ResultTable
        caption={t('summary.byTopic')}
        rows={byTopic.map((row) => ({ ...row, key: topicNamed(row.key) }))}
      />
    </div>
  )
}
