/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks'
import type { Locale } from '../../content/names.ts'
import { isAnswered } from '../domain/exam/isAnswered.ts'
import { plainText } from '../domain/exam/plainText.ts'
import { LONGEST_TYPED } from '../domain/questions/gradeTyped.ts'
import type { Option, Question } from '../domain/questions/question.ts'
import { reusesOptions } from '../domain/questions/reusesOptions.ts'
import { fill } from '../domain/viewer/fill.ts'
import type { ViewerWords } from '../domain/viewer/viewerPage.ts'
import { RichText } from './RichText.tsx'

interface Props {
  readonly question: Question
  readonly words: ViewerWords
  readonly locale: Locale
  /** Null as long as it has not been answered. */
  readonly given: readonly string[] | null
  readonly onGive: (given: readonly string[]) => void
}

type FormProps = Props & {
  readonly draft: readonly string[]
  readonly onDraft: (draft: readonly string[]) => void
}

/** The means of answering a question, and once it is judged, what was given and what is right. */
export function Answer(props: Props) {
  const { question, words, given, onGive } = props
  const [draft, setDraft] = useState<readonly string[]>(() => firstDraft(question))
  const { form } = question
  const shown = { ...props, draft: given ?? draft, onDraft: setDraft }
  return (
    <form
      class="answer"
      onSubmit={(event) => {
        event.preventDefault()
        if (isAnswered(draft)) onGive(draft)
      }}
    >
      {(form === 'one' || form === 'many') && <Options {...shown} />}
      {form === 'typed' && <Typed {...shown} />}
      {form === 'order' && <Order {...shown} />}
      {form === 'slots' && <Slots {...shown} />}
      {given === null && form !== 'one' && (
        <button type="submit" class="main-button" disabled={!isAnswered(draft)}>
          {words.check}
        </button>
      )}
    </form>
  )
}

const firstDraft = ({ form, options, slots }: Question): readonly string[] =>
  form === 'order' ? options.map(({ id }) => id) : form === 'slots' ? slots.map(() => '') : []

function Options({ question, words, given, draft, onDraft, onGive }: FormProps) {
  const { form, options, answer } = question
  const isMany = form === 'many'
  const toggle = (id: string): void =>
    onDraft(draft.includes(id) ? draft.filter((each) => each !== id) : [...draft, id])
  return (
    <>
      {isMany && given === null && <p class="soft">{words.many}</p>}
      <ul class="options">
        {options.map(({ id, text, why }) => {
          const isRight = answer.includes(id)
          const isGiven = draft.includes(id)
          if (given === null)
            return (
              <li key={id}>
                <button
                  type="button"
                  data-option={id}
                  {...(isMany && { role: 'checkbox', 'aria-checked': isGiven })}
                  onClick={() => (isMany ? toggle(id) : onGive([id]))}
                >
                  {isMany && <span class="box" aria-hidden="true" />}
                  <RichText>{text}</RichText>
                </button>
              </li>
            )
          return (
            <li key={id} class={`judged ${isRight ? 'right' : isGiven ? 'wrong' : ''}`}>
              <span>
                <RichText>{text}</RichText>
                {why && (isRight || isGiven) && <span class="soft"> {why}</span>}
              </span>
              <Sign isRight={isRight} isGiven={isGiven} words={words} />
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Sign({
  isRight,
  isGiven,
  words,
}: {
  readonly isRight: boolean
  readonly isGiven: boolean
  readonly words: ViewerWords
}) {
  if (!isRight && !isGiven) return null
  const said = [...(isRight ? [words.rightAnswer] : []), ...(isGiven ? [words.yourAnswer] : [])]
  return (
    <span class="sign">
      <span aria-hidden="true">{isRight ? '✓' : '✗'}</span> {said.join(', ')}
    </span>
  )
}

const LETTERS = ['ө', 'ү', 'ң']

function Typed({ question, words, locale, given, draft, onDraft }: FormProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed = ''] = draft
  if (given !== null)
    return (
      <dl class="given">
        <dt>{words.yourAnswer}</dt>
        <dd>{typed}</dd>
        <dt>{words.rightAnswer}</dt>
        <dd>{question.answer[0]}</dd>
      </dl>
    )
  const insert = (letter: string): void => {
    const { selectionStart, selectionEnd } = field.current ?? {}
    const from = selectionStart ?? typed.length
    onDraft([typed.slice(0, from) + letter + typed.slice(selectionEnd ?? from)])
    field.current?.focus()
  }
  return (
    <>
      <label>
        {words.typed}
        <input
          ref={field}
          type="text"
          value={typed}
          lang={locale}
          spellcheck={false}
          autocomplete="off"
          maxLength={LONGEST_TYPED}
          onInput={({ currentTarget }) => onDraft([currentTarget.value])}
        />
      </label>
      {locale === 'ky' && question.kind !== 'number' && (
        <div class="letters">
          {LETTERS.map((letter) => (
            <button
              key={letter}
              type="button"
              aria-label={fill(words.letter, { letter })}
              onClick={() => insert(letter)}
            >
              {letter}
            </button>
          ))}
        </div>
      )}
    </>
  )
}

const textIn = (options: readonly Option[], id: string | undefined): string =>
  options.find((option) => option.id === id)?.text ?? ''

function Order({ question, words, given, draft, onDraft }: FormProps) {
  const { options, answer } = question
  const move = (from: number, by: number): void => {
    const next = [...draft]
    const [item = ''] = next.splice(from, 1)
    next.splice(from + by, 0, item)
    onDraft(next)
  }
  if (given !== null)
    return (
      <ol class="options">
        {answer.map((id, index) => {
          const isRight = given[index] === id
          return (
            <li key={id} class={`judged ${isRight ? 'right' : 'wrong'}`}>
              <RichText>{textIn(options, id)}</RichText>
              <span class="sign">
                <span aria-hidden="true">{isRight ? '✓' : '✗'}</span>{' '}
                {isRight
                  ? words.yourAnswer
                  : `${words.yourAnswer}: ${textIn(options, given[index])}`}
              </span>
            </li>
          )
        })}
      </ol>
    )
  return (
    <>
      <p class="soft">{words.order}</p>
      <ol class="options order">
        {draft.map((id, index) => (
          <li key={id} data-item={id}>
            <span>
              <RichText>{textIn(options, id)}</RichText>
            </span>
            <button
              type="button"
              disabled={index === 0}
              aria-label={fill(words.up, { step: textIn(options, id) })}
              onClick={() => move(index, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              disabled={index === draft.length - 1}
              aria-label={fill(words.down, { step: textIn(options, id) })}
              onClick={() => move(index, 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}

function Slots({ question, words, given, draft, onDraft }: FormProps) {
  const { slots, options, answer } = question
  const isFree = reusesOptions(question)
  return (
    <>
      {given === null && <p class="soft">{words.slots}</p>}
      <ul class="slots">
        {slots.map(({ id, text }, index) => {
          const chosen = draft[index] ?? ''
          const isRight = chosen === answer[index]
          if (given !== null)
            return (
              <li key={id} class={`judged ${isRight ? 'right' : 'wrong'}`}>
                <span>
                  <RichText>{text}</RichText> <strong>{textIn(options, answer[index])}</strong>
                </span>
                <span class="sign">
                  <span aria-hidden="true">{isRight ? '✓' : '✗'}</span> {words.yourAnswer}
                  {!isRight && `: ${textIn(options, chosen) || words.nothing}`}
                </span>
              </li>
            )
          return (
            <li key={id}>
              <label>
                <span>
                  <RichText>{text}</RichText>
                </span>
                <select
                  data-slot={id}
                  value={chosen}
                  onChange={({ currentTarget: { value } }) =>
                    onDraft(
                      draft.map((before, place) =>
                        place === index
                          ? value
                          : // An option that lies in one place only is taken from where it lay.
                            !isFree && before === value
                            ? ''
                            : before,
                      ),
                    )
                  }
                >
                  <option value="">—</option>
                  {options.map((option) => (
                    <option key={option.id} value={option.id}>
                      {plainText(option.text)}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          )
        })}
      </ul>
    </>
  )
}
