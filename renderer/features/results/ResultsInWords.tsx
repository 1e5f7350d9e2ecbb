import { useTranslation } from 'react-i18next'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { shareOf } from '../../domain/exam/examResult.ts'
import type { PartStanding, StudentResults } from '../../domain/results/results.ts'
import { shownShare } from '../../domain/shownShare.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { RichText } from '../../ui/RichText.tsx'
import styles from './StudentResults.module.css'
import { type PartKind, useResultsWords } from './useResultsWords.ts'

interface Props {
  readonly results: StudentResults
  /** Version of the program that writes it, where that is told. */
  readonly app?: string
}

/** All that a results file says, and nothing else, in the language on screen. */
export function ResultsInWords({ results, app }: Props) {
  const { t } = useTranslation('results')
  const { locale, format } = useLocale()
  const when = useWhen()
  const { nameOf, partName } = useResultsWords()
  const { byId } = useQuestionBank(locale) ?? NO_QUESTIONS
  const { device, at, edition, whole, exams, failed } = results
  const facts = [
    [t('says.name'), nameOf(results)],
    [t('says.at'), when(at)],
    ...(app === undefined ? [] : [[t('says.app'), app]]),
    [t('says.edition'), edition.toString(16).padStart(5, '0')],
    [t('says.device'), device],
  ] as const
  return (
    <div className={styles.words}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Parts kind="topics" parts={[{ id: '', ...whole }, ...results.topics]} />
      <Parts kind="systems" parts={results.systems} />
      <h3>{t('failed')}</h3>
      {failed.length === 0 && <p className={styles.soft}>{t('failed.none')}</p>}
      <ol className={styles.plain}>
        {failed.map(({ question, wrong, answers }) => (
          <li key={question}>
            <RichText>{byId.get(question)?.prompt ?? t('gone', { id: question })}</RichText>
            <span className={styles.soft}>
              {' – '}
              {t('failed.one', { wrong: format.number(wrong), answers: format.number(answers) })}
            </span>
          </li>
        ))}
      </ol>
      <h3>{t('exams')}</h3>
      {exams.length === 0 && <p className={styles.soft}>{t('exams.none')}</p>}
      <ul className={styles.plain}>
        {exams.map((exam) => (
          <li key={`${exam.code} ${exam.at}`}>
            <span translate="no">{exam.code}</span> · {when(exam.at)} ·{' '}
            {format.percent(shownShare(shareOf(exam)))} ·{' '}
            {t('points', {
              points: format.number(exam.points),
              count: format.number(exam.count),
            })}
            {exam.retake && ` · ${t('retake')}`}
            <span className={styles.soft}>
              {exam.topics.map(
                ({ id, points, count }) =>
                  `; ${partName('topics', id)}: ${t('points', { points: format.number(points), count: format.number(count) })}`,
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Parts({ kind, parts }: { kind: PartKind; parts: readonly PartStanding[] }) {
  const { t } = useTranslation('results')
  const { format } = useLocale()
  const { partName } = useResultsWords()
  return (
    <>
      <h3>{t(`says.${kind}`)}</h3>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t(`says.${kind}`)}>
          <thead>
            <tr>
              <th scope="col">{t('part')}</th>
              <th scope="col">{t('answers')}</th>
              <th scope="col">{t('right')}</th>
              <th scope="col">{t('met')}</th>
              <th scope="col">{t('measure.known')}</th>
              <th scope="col">{t('questions')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ id, answers, right, met, known, questions }) => (
              <tr key={id}>
                <th scope="row">{id === '' ? t('whole') : partName(kind, id)}</th>
                {[answers, right, met, known, questions].map((value, index) => {
                  // The figures of a row never change places.
                  const key = `${index}`
                  return <td key={key}>{format.number(value)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
