import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../../data/AtlasContext.tsx'
import { findDiagram, findSubject } from '../../../data/findInAtlas.ts'
import type { Variant } from '../../../domain/exam/composePaper.ts'
import { keyOf } from '../../../domain/exam/keyOf.ts'
import type { Question } from '../../../domain/questions/question.ts'
import { sourcesOf } from '../../../domain/questions/sourcesOf.ts'
import { PRODUCT_NAMES } from '../../../i18n/languageNames.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { RichText } from '../../../ui/RichText.tsx'
import styles from './Paper.module.css'

interface Props {
  readonly code: string
  readonly variant: Variant
  readonly questions: readonly Question[]
}

/** What is right in one variant, by its own numbers and letters; for whoever marks it. */
export function PaperKey({ code, variant, questions }: Props) {
  const { t } = useTranslation(['examPaper', 'exam', 'examResult'])
  const { locale } = useLocale()
  const atlas = useAtlas()
  const stepNumbers = ({ system, diagram: id }: Question): ReadonlyMap<string, number> => {
    const subject = system === null ? null : findSubject(atlas, system)
    const diagram = subject && id !== null ? findDiagram(subject, id) : null
    return new Map(diagram?.steps.map((step, index) => [step.id, index + 1]))
  }
  return (
    <section className={styles.sheet} data-key={variant}>
      <h2>{t('key', { variant })}</h2>
      <table className={styles.key}>
        <thead>
          <tr>
            <th scope="col">{t('examResult:column.number')}</th>
            <th scope="col">{t('examResult:rightAnswer')}</th>
            <th scope="col">{t('examResult:column.citations')}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question, index) => (
            <tr key={question.id}>
              <th scope="row">{index + 1}</th>
              <td>
                {keyOf(question, locale, stepNumbers(question)).map((line) => (
                  <div key={line}>
                    <RichText>{line}</RichText>
                  </div>
                ))}
              </td>
              <td>{sourcesOf(question)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.foot}>{`${t('exam:code')}: ${code} · ${PRODUCT_NAMES[locale]}`}</p>
    </section>
  )
}
