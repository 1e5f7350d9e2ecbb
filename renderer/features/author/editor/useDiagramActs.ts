import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canLink } from '../../../domain/authoring/changeDiagram.ts'
import type { DraftActor, DraftDiagram, DraftSubject } from '../../../domain/authoring/draft.ts'
import { makeId } from '../../../domain/authoring/makeId.ts'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import type { Joining } from './DiagramEditor.tsx'

interface Input {
  readonly subject: DraftSubject
  readonly diagram: DraftDiagram
  readonly actors: readonly DraftActor[]
  /** Where the drawing or its text twin stands. */
  readonly canvas: RefObject<HTMLElement | null>
  readonly setRenaming: (step: string | null) => void
  readonly setJoining: (joining: Joining | null) => void
}

export interface DiagramActs {
  /** A step by its id, a link as `link-3`; null for nothing. */
  readonly select: (item: string | null) => void
  /** A new step, to which a way leads from there; its title is written at once. */
  readonly addAfter: (step: string | null) => void
  readonly rename: (step: string) => void
  /** The title is written. */
  readonly renamed: () => void
  /** The keyboard goes to a step. */
  readonly focus: (step: string) => void
  /** Begins to lead a way from a step. */
  readonly lead: (step: string) => void
  readonly join: (from: string, to: string) => void
  readonly stopJoining: () => void
  readonly removeStep: (step: string) => void
  readonly removeLink: (link: number) => void
  /** Earlier or later in the order in which steps are revealed. */
  readonly move: (step: string, by: number) => void
  /** What became of the last act, for those who do not see it. */
  readonly said: string
}

/** What can be done in a diagram; each act leaves the keyboard where the next one is done. */
export function useDiagramActs(input: Input): DiagramActs {
  const { subject, diagram, actors, canvas, setRenaming, setJoining } = input
  const { t } = useTranslation('author')
  const { change, go, seal } = useAuthoring()
  const words = useWords()
  const [said, say] = useState('')
  const here = { subject: subject.id, diagram: diagram.id } as const
  const titleOf = (id: string) =>
    words(diagram.steps.find((each) => each.id === id)?.title ?? {}, t('step.empty'))

  const select = (item: string | null, field?: string): void =>
    go({ section: 'diagram', ...here, ...(item !== null && { item }), ...(field && { field }) })
  const focusStep = (id: string): void => {
    // After it is drawn.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        canvas.current
          ?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`)
          ?.focus({ preventScroll: true }),
      ),
    )
  }
  return {
    said,
    select,
    addAfter: (after) => {
      seal()
      const taken = new Set(diagram.steps.map(({ id }) => id))
      const id = makeId('', `step-${diagram.steps.length + 1}`, taken)
      const [first] = actors
      change({
        kind: 'add-step',
        ...here,
        id,
        ...(after !== null && { after, isLinked: true }),
        ...(diagram.steps.length === 0 && first && { actor: first.id }),
      })
      select(id)
      setRenaming(id)
      say(t('said.added', { number: diagram.steps.length + 1 }))
    },
    rename: (step) => {
      select(step)
      setRenaming(step)
    },
    renamed: () => {
      seal()
      setRenaming(null)
    },
    focus: focusStep,
    lead: (from) => {
      setRenaming(null)
      setJoining({ from, to: null })
      focusStep(from)
      say(t('joining.hint'))
    },
    join: (from, to) => {
      setJoining(null)
      if (!canLink(diagram, from, to)) {
        say(t(from === to ? 'said.itself' : 'said.twice'))
        select(from)
        focusStep(from)
        return
      }
      change({ kind: 'add-link', ...here, from, to })
      say(t('said.joined', { from: titleOf(from), to: titleOf(to) }))
      const isChoice = diagram.steps.find(({ id }) => id === from)?.kind === 'decision'
      // When a way out of a choice is taken has to be said.
      if (isChoice || diagram.nature === 'organisation')
        select(`link-${diagram.links.length}`, isChoice ? 'condition' : 'relation')
      else {
        select(from)
        focusStep(from)
      }
    },
    stopJoining: () => setJoining(null),
    removeStep: (step) => {
      const before = diagram.links.find(({ to }) => to === step)?.from ?? null
      say(t('said.removed', { title: titleOf(step) }))
      change({ kind: 'remove-step', ...here, step })
      setRenaming(null)
      select(before)
      if (before) focusStep(before)
    },
    removeLink: (link) => {
      const from = diagram.links[link]?.from ?? null
      change({ kind: 'remove-link', ...here, link })
      say(t('said.unlinked'))
      select(from)
      if (from) focusStep(from)
    },
    move: (step, by) => {
      const at = diagram.steps.findIndex(({ id }) => id === step)
      const to = at + by
      if (at < 0 || to < 0 || to >= diagram.steps.length) return
      change({ kind: 'move-step', ...here, step, to })
      say(t('said.moved', { title: titleOf(step), number: to + 1 }))
      focusStep(step)
    },
  }
}
