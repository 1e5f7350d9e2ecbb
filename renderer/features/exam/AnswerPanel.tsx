import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../domain/questions/question.ts'
import { RichText } from '../../ui/RichText.tsx'
import styles from './AnswerPanel.module.css'

interface Props {
  readonly question: Question
  readonly given: readonly string[] | null
  readonly isJudged: false
  readonly onChange: (given: readonly string[]) => void
}

export function AnswerPanel({ question, given, onChange }: Props) {
  const { t } = useTranslation('exam')
  const name = useId()
  const { form, options, slots } = question
  if (form === 'typed')
    return (
      <input
        aria-label={t('yourAnswer')}
        value={given?.[0] ?? ''}
        onChange={(e) => onChange(e.currentTarget.value === '' ? [] : [e.currentTarget.value])}
      />
    )
  if (form === 'slots')
    return (
      <ul>
        {slots.map((slot, index) => (
          <li key={slot.id}>
            <label>
              {slot.text}{' '}
              <select
                value={given?.[index] ?? ''}
                onChange={(e) =>
                  onChange(
                    slots.map((_, i) => (i === index ? e.currentTarget.value : (given?.[i] ?? ''))),
                  )
                }
              >
                <option value="">—</option>
                {options.map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.text}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    )
  if (form === 'order') {
    const order = given ?? options.map(({ id }) => id)
    const swap = (at: number) => {
      const next = [...order]
      ;[next[at - 1], next[at]] = [next[at] ?? '', next[at - 1] ?? '']
      onChange(next)
    }
    return (
      <ol className={styles.options}>
        {order.map((id, index) => (
          <li key={id} className={styles.option}>
            {index + 1}. {options.find((option) => option.id === id)?.text}
            <button type="button" disabled={index === 0} onClick={() => swap(index)}>
              ↑
            </button>
          </li>
        ))}
      </ol>
    )
  }
  const isMany = form === 'many'
  return (
    <ul className={styles.options}>
      {options.map((option) => {
        const isChosen = given?.includes(option.id) ?? false
        return (
          <li key={option.id}>
            <label className={styles.option}>
              <input
                type={isMany ? 'checkbox' : 'radio'}
                name={name}
                checked={isChosen}
                onChange={() =>
                  onChange(
                    !isMany
                      ? [option.id]
                      : isChosen
                        ? (given ?? []).filter((id) => id !== option.id)
                        : [...(given ?? []), option.id],
                  )
                }
              />
              <RichText>{option.text}</RichText>
            </label>
          </li>
        )
      })}
    </ul>
  )
}
