import { Check, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../domain/questions/question.ts'
import { RichText } from '../../ui/RichText.tsx'
import styles from './SlotsAnswer.module.css'

interface Props {
  readonly question: Question
  readonly given: readonly string[]
  /** How a slot is called, where not by its own text. */
  readonly nameOf?: (slot: number) => string
}

/** Each slot with what was put there, and where that is wrong, with what belongs there. */
export function JudgedSlots({ question, given, nameOf }: Props) {
  const { t } = useTranslation('quiz')
  const optionOf = new Map(question.options.map((option) => [option.id, option]))
  return (
    <ol className={styles.slots} aria-label={t('slots')}>
      {question.slots.map(({ id, text }, slot) => {
        const own = optionOf.get(given[slot] ?? '')
        const right = optionOf.get(question.answer[slot] ?? '')
        const isRight = own !== undefined && own === right
        return (
          <li key={id} className={styles.slot}>
            <span className={styles.name}>
              <RichText>{nameOf?.(slot) ?? text}</RichText>
            </span>
            <dl className={styles.against}>
              <div className={isRight ? styles.right : styles.wrong}>
                <dt>{t('yourAnswer')}</dt>
                <dd>
                  {isRight ? (
                    <Check size={18} aria-label={t('right')} role="img" />
                  ) : (
                    <X size={18} aria-label={t('wrong')} role="img" />
                  )}
                  <span>
                    {own ? <RichText>{own.text}</RichText> : t('nothing')}
                    {own?.why && !isRight && <span className={styles.why}>{own.why}</span>}
                  </span>
                </dd>
              </div>
              {!isRight && right && (
                <div className={styles.right}>
                  <dt>{t('rightAnswer')}</dt>
                  <dd>
                    <Check size={18} aria-hidden="true" />
                    <span>
                      <RichText>{right.text}</RichText>
                      {right.why && <span className={styles.why}>{right.why}</span>}
                    </span>
                  </dd>
                </div>
              )}
            </dl>
          </li>
        )
      })}
    </ol>
  )
}
