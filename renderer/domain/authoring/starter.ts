import type { DraftActor, DraftDiagram, DraftHead, DraftSubject, DraftText } from './draft.ts'
import { emptyDiagram, emptyHead, emptyStep, emptySubject } from './empty.ts'

/** With whom a country begins: those who meet in every enforcement. */
const ACTORS: readonly DraftActor[] = [
  { id: 'court', kind: 'court', name: { ky: 'Сот', ru: 'Суд', en: 'Court' } },
  {
    id: 'enforcer',
    kind: 'enforcer',
    name: { ky: 'Аткаруучу', ru: 'Исполнитель', en: 'Enforcement officer' },
  },
  { id: 'creditor', kind: 'creditor', name: { ky: 'Өндүрүүчү', ru: 'Взыскатель', en: 'Creditor' } },
  { id: 'debtor', kind: 'debtor', name: { ky: 'Карызкор', ru: 'Должник', en: 'Debtor' } },
]

const TITLE: DraftText = {
  ky: 'Чечим кантип аткарылат',
  ru: 'Как исполняется решение',
  en: 'How a judgment is enforced',
}

const START: DraftText = {
  ky: 'Чечим мыйзамдуу күчүнө кирет',
  ru: 'Решение вступает в силу',
  en: 'The judgment takes effect',
}

/** A new country: sensible actors, and a diagram in which the first step is drawn. */
export const starterCountry = (
  id: string,
  head: Partial<DraftHead> & Pick<DraftHead, 'name'>,
): DraftSubject => ({
  ...emptySubject(id, 'system'),
  head: { ...emptyHead(), ...head },
  actors: ACTORS,
  diagrams: [starterDiagram('enforce-judgment', 1, 'court', TITLE)],
})

export const starterTheme = (id: string, name: DraftText): DraftSubject => ({
  ...emptySubject(id, 'theme'),
  head: { ...emptyHead(), name },
  actors: ACTORS,
})

/** A new diagram: a start in a lane, to which the rest can be joined. */
export const starterDiagram = (
  id: string,
  order: number,
  actor: string,
  title: DraftText = {},
): DraftDiagram => ({
  ...emptyDiagram(id, order),
  title,
  lanes: [actor],
  steps: [{ ...emptyStep('start'), kind: 'start', role: 'title', actor, title: START }],
})
