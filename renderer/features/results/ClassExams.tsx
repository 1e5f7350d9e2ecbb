import { useTranslation } from 'react-i18next'
import { shareOf } from '../../domain/exam/examResult.ts'
import type { StudentResults } from '../../domain/results/results.ts'
import { shownShare } from '../../domain/shownShare.ts'
import { localStamp } from '../../i18n/localStamp.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useSpreadsheet } from '../../i18n/useSpreadsheet.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { SaveTable } from '../saving/index.ts'
import styles from './StudentResults.module.css'
import { useResultsWords } from './useResultsWords.ts'

/** The examinations of a class: those of one code together, the best first. */
export function ClassExams({ students }: { readonly students: readonly StudentResults[] }) {
  const { t } = useTranslation('results')
  const { format } = useLocale()
  const { number, percent } = useSpreadsheet()
  const when = useWhen()
  const { nameOf } = useResultsWords()
  const exams = students
    .flatMap((student) =>
      student.exams.map((exam) => ({
        ...exam,
        student: nameOf(student),
        key: `${student.device} ${student.name} ${exam.code} ${exam.at}`,
        share: shareOf(exam),
      })),
    )
    .sort(
      (a, b) =>
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) ||
        Number(a.retake) - Number(b.retake) ||
        b.share - a.share ||
        format.compare(a.student, b.student),
    )
  return (
    <section aria-labelledby="class-exams" className={styles.part}>
      <h2 id="class-exams">{t('exams')}</h2>
      {exams.length === 0 && <p className={styles.soft}>{t('exams.none')}</p>}
      {exams.length > 0 && (
        <>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('code')}</th>
                  <th scope="col">{t('student')}</th>
                  <th scope="col">{t('when')}</th>
                  <th scope="col">{t('score')}</th>
                </tr>
              </thead>
              <tbody>
                {exams.map((exam) => (
                  <tr key={exam.key}>
                    <td translate="no">{exam.code}</td>
                    <th scope="row">{exam.student}</th>
                    <td>{when(exam.at)}</td>
                    <td>
                      {format.percent(shownShare(exam.share))} ·{' '}
                      {t('points', {
                        points: format.number(exam.points),
                        count: format.number(exam.count),
                      })}
                      {exam.retake && ` · ${t('retake')}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <SaveTable
            name={t('file.exams')}
            of={t('exams')}
            rows={() => [
              [
                t('code'),
                t('student'),
                t('when'),
                `${t('score')}, %`,
                t('pointsHead'),
                t('countHead'),
                t('retakeHead'),
              ],
              ...exams.map((exam) => [
                exam.code,
                exam.student,
                localStamp(exam.at),
                percent(exam.share),
                number(exam.points),
                number(exam.count),
                exam.retake ? t('yes') : '',
              ]),
            ]}
          />
        </>
      )}
    </section>
  )
}
