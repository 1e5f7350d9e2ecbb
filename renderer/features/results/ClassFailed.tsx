import { Button } from '@mantine/core'
import { Hand } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { plainText } from '../../domain/exam/plainText.ts'
import { classFailed } from '../../domain/results/classFailed.ts'
import type { StudentResults } from '../../domain/results/results.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useSpreadsheet } from '../../i18n/useSpreadsheet.ts'
import { paths } from '../../state/paths.ts'
import { RichText } from '../../ui/RichText.tsx'
import { Jumps } from '../quiz/index.ts'
import { SaveTable } from '../saving/index.ts'
import styles from './StudentResults.module.css'

/** So many are looked at here; the file has all. */
const MOST_SHOWN = 20

/** What troubles most of a class, and the ways to it: the place in the atlas, and the class itself. */
export function ClassFailed({ students }: { readonly students: readonly StudentResults[] }) {
  const { t } = useTranslation('results')
  const { locale, format } = useLocale()
  const { number } = useSpreadsheet()
  const { byId } = useQuestionBank(locale) ?? NO_QUESTIONS
  const failed = classFailed(students)
  const textOf = (id: string) => plainText(byId.get(id)?.prompt ?? t('gone', { id }))
  return (
    <section aria-labelledby="class-failed" className={styles.part}>
      <h2 id="class-failed">{t('failed')}</h2>
      {failed.length === 0 && <p className={styles.soft}>{t('failed.none')}</p>}
      <ol className={styles.failed}>
        {failed.slice(0, MOST_SHOWN).map((each) => {
          const question = byId.get(each.question)
          return (
            <li key={each.question}>
              <div className={styles.told}>
                {question?.context && <span className={styles.soft}>{question.context}</span>}
                <strong>
                  {question ? (
                    <RichText>{question.prompt}</RichText>
                  ) : (
                    t('gone', { id: each.question })
                  )}
                </strong>
                <span className={styles.soft}>
                  {t('failed.class', {
                    students: format.number(each.students),
                    wrong: format.number(each.wrong),
                    answers: format.number(each.answers),
                  })}
                </span>
              </div>
              {question && (
                <div className={styles.ways}>
                  <Jumps question={question} />
                  <Button
                    component={Link}
                    href={paths.classQuestion(question.id)}
                    variant="default"
                    size="compact-md"
                    leftSection={<Hand size={17} aria-hidden="true" />}
                    aria-label={t('askOne', { question: plainText(question.prompt) })}
                  >
                    {t('ask')}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
      {failed.length > 0 && (
        <SaveTable
          name={t('file.failed')}
          of={t('failed')}
          rows={() => [
            [t('failed.question'), t('failed.students'), t('failed.wrong'), t('answers')],
            ...failed.map((each) => [
              textOf(each.question),
              number(each.students),
              number(each.wrong),
              number(each.answers),
            ]),
          ]}
        />
      )}
    </section>
  )
}
