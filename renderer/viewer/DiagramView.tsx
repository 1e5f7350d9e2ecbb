/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks'
import type { DiagramPage } from '../domain/viewer/viewerPage.ts'
import { Drawing } from './Drawing.tsx'
import { Outline } from './Outline.tsx'
import { StepPanel } from './StepPanel.tsx'

/** A diagram to be looked at, walked and read; with its text twin. */
export function DiagramView({ page }: { readonly page: DiagramPage }) {
  const { words, steps } = page
  const [selected, select] = useState<string | null>(null)
  const [view, setView] = useState<'drawing' | 'outline'>('drawing')
  const heading = useRef<HTMLHeadingElement>(null)
  const step = steps.find(({ id }) => id === selected)

  return (
    <div class="page diagram">
      <header class="head">
        <div class="titles">
          <p class="above">{page.subject}</p>
          <h1>{page.title}</h1>
        </div>
        <fieldset class="choice">
          <legend>{words.view}</legend>
          {(['drawing', 'outline'] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="view"
                checked={view === each}
                onChange={() => setView(each)}
              />
              <span>{words[each]}</span>
            </label>
          ))}
        </fieldset>
      </header>
      <div class="split">
        <main class="main">
          {view === 'drawing' ? (
            <Drawing
              page={page}
              selected={selected}
              onSelect={select}
              onOpen={() => heading.current?.focus()}
            />
          ) : (
            <Outline page={page} selected={selected} onSelect={select} />
          )}
        </main>
        <aside class="panel" aria-label={words.panel}>
          {step ? (
            <StepPanel page={page} step={step} onSelect={select} heading={heading} />
          ) : (
            <div class="intro">
              <h2>{page.question}</h2>
              <p>{words.keys}</p>
              <button
                type="button"
                class="main-button"
                onClick={() => select(steps[0]?.id ?? null)}
              >
                {words.begin}
              </button>
            </div>
          )}
          <p class="source">{page.source}</p>
        </aside>
      </div>
    </div>
  )
}
