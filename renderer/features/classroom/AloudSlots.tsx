import { Check } from 'lucide-react'
import type { Locale } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findDiagram, findSubject } from '../../data/findInAtlas.ts'
import { optionLetter } from '../../domain/exam/optionLetter.ts'
import type { Question } from '../../domain/questions/question.ts'
import { RichText } from '../../ui/RichText.tsx'
import { ClassDrawing } from './ClassDrawing.tsx'
import styles from './ClassQuestion.module.css'

interface Props {
  readonly question: Question
  readonly isRevealed: boolean
  readonly locale: Locale
}

/** Places on one side, over a drawing where they lie in one; what belongs into them, lettered, on the other. */
export function AloudSlots({ question, isRevealed, locale }: Props) {
  const { slots, options, answer, kind } = question
  const atlas = useAtlas()
  const subject = question.system === null ? null : findSubject(atlas, question.system)
  const diagram = subject && question.diagram ? findDiagram(subject, question.diagram) : null
  const isDrawn = kind === 'place-label' && subject !== null && diagram !== null
  const indexOf = (id: string | undefined) => options.findIndex((option) => option.id === id)
  const letter = (index: number) => optionLetter(index, locale).toUpperCase()

  return (
    <div className={isDrawn ? styles.drawn : styles.slots}>
      {isDrawn && (
        <ClassDrawing
          subject={subject}
          diagram={diagram}
          hidden={isRevealed ? NOTHING : slots.map(({ id }) => id)}
          asked={slots.map(({ id }) => id)}
          locale={locale}
        />
      )}
      {!isDrawn && (
        <ol className={styles.options}>
          {slots.map(({ id, text }, slot) => {
            const index = indexOf(answer[slot])
            return (
              <li key={id} className={`${styles.option} ${isRevealed ? styles.right : ''}`}>
                <span className={styles.number}>{slot + 1}</span>
                <div className={styles.said}>
                  <p className={styles.text} data-text="">
                    <RichText>{text}</RichText>
                  </p>
                  {isRevealed && (
                    <p className={styles.verdict}>
                      <Check aria-hidden="true" strokeWidth={3} /> {letter(index)}.{' '}
                      <RichText>{options[index]?.text ?? ''}</RichText>
                    </p>
                  )}
                </div>
              </li>
            )
          })}
        </ol>
      )}
      {!isRevealed && (
        <ol className={styles.options}>
          {options.map(({ id, text }, index) => (
            <li key={id} className={styles.option}>
              <span className={styles.letter}>{letter(index)}</span>
              <p className={styles.text} data-text="">
                <RichText>{text}</RichText>
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

const NOTHING: readonly string[] = []
