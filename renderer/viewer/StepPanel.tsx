/** @jsxImportSource preact */
import type { RefObject } from 'preact'
import { fill } from '../domain/viewer/fill.ts'
import type { DiagramPage, ViewerStep } from '../domain/viewer/viewerPage.ts'
import { Paragraphs } from './Paragraphs.tsx'
import { RichText } from './RichText.tsx'

interface Props {
  readonly page: DiagramPage
  readonly step: ViewerStep
  readonly onSelect: (step: string) => void
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** What a step is, where it leads, and on which passages that rests. */
export function StepPanel({ page, step, onSelect, heading }: Props) {
  const { words, steps } = page
  const index = steps.indexOf(step)
  const numberOf = (id: string) => steps.findIndex((each) => each.id === id) + 1
  const goTo = (to: ViewerStep | undefined) => to && onSelect(to.id)
  return (
    <section>
      <p class={`kind ${step.kind}`} role="status">
        {fill(words.step, { number: index + 1, count: steps.length })} · {words.kinds[step.kind]}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      <p class="above">{step.actor}</p>
      <p>
        <RichText>{step.explanation}</RichText>
      </p>
      <h3>{words.exits}</h3>
      {step.exits.length === 0 && <p class="soft">{words.end}</p>}
      <ul class="ways">
        {step.exits.map(({ to, condition, isBack }) => (
          <li key={`${to} ${condition}`}>
            <button type="button" onClick={() => onSelect(to)}>
              {condition && <em>{condition}: </em>}
              {isBack ? fill(words.back, { number: numberOf(to) }) : `${numberOf(to)}.`}{' '}
              {steps[numberOf(to) - 1]?.title}
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.restsOn}</h3>
      <ul class="claims">
        {step.claims.map(({ text, paragraphs }) => (
          <li key={text}>
            <RichText>{text}</RichText> <Paragraphs numbers={paragraphs} word={words.paragraph} />
          </li>
        ))}
      </ul>
      {step.updates.length > 0 && (
        <>
          <h3>{words.later}</h3>
          <ul class="claims later">
            {step.updates.map((text) => (
              <li key={text}>
                <RichText>{text}</RichText>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="foot">
        <button type="button" disabled={index === 0} onClick={() => goTo(steps[index - 1])}>
          {words.before}
        </button>
        <button
          type="button"
          class="main-button"
          disabled={index === steps.length - 1}
          onClick={() => goTo(steps[index + 1])}
        >
          {words.next}
        </button>
      </div>
    </section>
  )
}
