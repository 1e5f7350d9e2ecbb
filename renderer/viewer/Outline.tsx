/** @jsxImportSource preact */
import { fill } from '../domain/viewer/fill.ts'
import type { DiagramPage } from '../domain/viewer/viewerPage.ts'

interface Props {
  readonly page: DiagramPage
  readonly selected: string | null
  readonly onSelect: (step: string) => void
}

/** The text twin: the same diagram as an ordered list with its branches. */
export function Outline({ page, selected, onSelect }: Props) {
  const { words, steps } = page
  const numberOf = (id: string) => steps.findIndex((each) => each.id === id) + 1
  return (
    <ol class="outline">
      {steps.map(({ id, kind, title, actor, exits }, index) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === selected ? 'step' : undefined}
            onClick={() => onSelect(id)}
          >
            <span class={`number ${kind}`}>{index + 1}</span>
            <span>
              <strong>{title}</strong>
              <span class="soft">
                {words.kinds[kind]} · {actor}
              </span>
            </span>
          </button>
          <ul>
            {exits.map(({ to, condition, isBack }) => (
              <li key={`${to} ${condition}`}>
                {isBack ? '↩ ' : '→ '}
                {condition && <em>{condition}: </em>}
                {isBack ? fill(words.back, { number: numberOf(to) }) : `${numberOf(to)}.`}{' '}
                {steps[numberOf(to) - 1]?.title}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
