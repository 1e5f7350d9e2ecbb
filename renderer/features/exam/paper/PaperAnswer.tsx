import { useTranslation } from 'react-i18next'
import { optionLetter } from '../../../domain/exam/optionLetter.ts'
import type { Question } from '../../../domain/questions/question.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { RichText } from '../../../ui/RichText.tsx'
import { BlankDrawing } from './BlankDrawing.tsx'
import styles from './Paper.module.css'
import type { BlankDrawings } from './useBlankDrawings.ts'

interface Props {
  readonly question: Question
  readonly drawings: BlankDrawings
}

/** Boxes, lines and columns: where the answer to a question goes on paper. */
export function PaperAnswer({ question, drawings }: Props) {
  const { t } = useTranslation('examPaper')
  const { form, options } = question
  switch (form) {
    case 'typed':
      return <div className={styles.line} />
    case 'one':
    case 'many':
      return (
        <>
          {form === 'many' && <p className={styles.hint}>{t('many')}</p>}
          <Options question={question} hasBoxes />
        </>
      )
    case 'order':
      return (
        <>
          <p className={styles.hint}>{t('order')}</p>
          <ul className={styles.options}>
            {options.map(({ id, text }) => (
              <li key={id} className={styles.option}>
                <span className={styles.box} />
                <RichText>{text}</RichText>
              </li>
            ))}
          </ul>
        </>
      )
    case 'slots':
      return question.kind === 'place-label' ? (
        <Labels question={question} drawings={drawings} />
      ) : (
        <>
          <p className={styles.hint}>{t('slots')}</p>
          <Columns question={question} numberOf={(index) => `${index + 1}`} />
        </>
      )
    default:
      return form satisfies never
  }
}

function Options({
  question,
  hasBoxes,
}: {
  readonly question: Question
  readonly hasBoxes: boolean
}) {
  const { locale } = useLocale()
  return (
    <ul className={styles.options}>
      {question.options.map(({ id, text }, index) => (
        <li key={id} className={styles.option}>
          {hasBoxes && <span className={styles.box} />}
          <span className={styles.letter}>{optionLetter(index, locale)})</span>
          <span>
            <RichText>{text}</RichText>
          </span>
        </li>
      ))}
    </ul>
  )
}

interface ColumnsProps {
  readonly question: Question
  readonly numberOf: (index: number) => string
  /** Whether the left column says more than its numbers. */
  readonly hasTexts?: boolean
}

/** What is to be matched on the left, with room for a letter; what it may be on the right. */
function Columns({ question, numberOf, hasTexts = true }: ColumnsProps) {
  return (
    <div className={hasTexts ? styles.columns : styles.narrowColumns}>
      <ul className={styles.options}>
        {question.slots.map(({ id, text }, index) => (
          <li key={id} className={styles.option}>
            <span className={styles.letter}>{numberOf(index)}</span>
            {hasTexts && (
              <span className={styles.slot}>
                <RichText>{text}</RichText>
              </span>
            )}
            <span className={styles.blank} />
          </li>
        ))}
      </ul>
      <Options question={question} hasBoxes={false} />
    </div>
  )
}

function Labels({ question, drawings }: Props) {
  const { t } = useTranslation('examPaper')
  const drawing = drawings.of(question)
  // Without a drawing the places are told in words, as the slots do.
  if (!drawing)
    return (
      <>
        <p className={styles.hint}>
          {t(drawings.isReady ? 'noDrawing' : 'drawing')} {t('slots')}
        </p>
        <Columns question={question} numberOf={(index) => `${index + 1}`} />
      </>
    )
  return (
    <>
      <p className={styles.hint}>{t('diagram')}</p>
      <BlankDrawing scene={drawing.scene} />
      <Columns
        question={question}
        numberOf={(index) => String(drawing.numbers[index] ?? index + 1)}
        hasTexts={false}
      />
    </>
  )
}
