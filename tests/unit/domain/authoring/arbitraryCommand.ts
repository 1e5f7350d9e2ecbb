import fc from 'fast-check'
import type { DraftCommand } from '../../../../renderer/domain/authoring/command.ts'
import type { DraftText } from '../../../../renderer/domain/authoring/draft.ts'
import { emptySubject } from '../../../../renderer/domain/authoring/empty.ts'
import { ACTOR_KINDS, QUESTION_FORMS } from '../../../../renderer/domain/authoring/kinds.ts'
import {
  starterCountry,
  starterDiagram,
  starterTheme,
} from '../../../../renderer/domain/authoring/starter.ts'

/** Ids from so small a choice that commands often meet what earlier ones have made. */
const subject = fc.constantFrom('germany', 'spain', 'service')
const diagram = fc.constantFrom('enforce-judgment', 'appeal')
const step = fc.constantFrom('start', 'a', 'b', 'c', 'd')
const claim = fc.constantFrom('ge-one', 'ge-two', 'sp-one')
const actor = fc.constantFrom('court', 'enforcer', 'creditor', 'debtor', 'bailiff')
const term = fc.constantFrom('title', 'seizure')
const row = fc.constantFrom('legal-family', 'who-enforces')
const item = fc.constantFrom('one', 'two')
const words = fc.string({ unit: 'grapheme', maxLength: 12 })

export const draftText: fc.Arbitrary<DraftText> = fc.record(
  { ky: words, ru: words, en: words },
  { requiredKeys: [] },
)
const claims = fc.uniqueArray(claim, { maxLength: 3 })
const link = fc.nat(5)
const inDiagram = { subject, diagram }
const kind = <K extends DraftCommand['kind']>(name: K) => fc.constant(name)
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Whatever an author may do, in whatever order, also to what is not there. */
export const draftCommand: fc.Arbitrary<DraftCommand> = fc.oneof(
  fc.record({ kind: kind('manifest'), set: fc.record({ title: draftText }) }),
  fc.record({
    kind: kind('manifest'),
    set: fc.record({ authors: fc.array(words, { maxLength: 2 }), licence: words }),
  }),
  fc.record({
    kind: kind('add-subject'),
    as: fc.constantFrom(
      starterCountry('germany', { name: { en: 'Germany' }, flag: 'DE' }),
      emptySubject('spain', 'system'),
      starterTheme('service', { ru: 'Вручение' }),
    ),
  }),
  fc.record({ kind: kind('remove-subject'), subject }),
  fc.record({ kind: kind('head'), subject, set: fc.record({ name: draftText, flag: words }) }),
  fc.record({
    kind: kind('add-actor'),
    subject,
    actorKind: fc.constantFrom(...ACTOR_KINDS),
    name: draftText,
  }),
  fc.record({ kind: kind('actor'), subject, actor, set: fc.record({ name: draftText }) }),
  fc.record({ kind: kind('remove-actor'), subject, actor }),
  fc.record({
    kind: kind('add-diagram'),
    subject,
    as: fc.constant(starterDiagram('appeal', 2, 'court')),
  }),
  fc.record({ kind: kind('diagram'), ...inDiagram, set: fc.record({ title: draftText }) }),
  fc.record({
    kind: kind('diagram'),
    ...inDiagram,
    set: fc.record({ lanes: fc.uniqueArray(actor, { maxLength: 3 }) }),
  }),
  fc.record({ kind: kind('remove-diagram'), ...inDiagram }),
  fc
    .record({
      ...inDiagram,
      id: step,
      after: some(step),
      isLinked: fc.boolean(),
      actor: some(actor),
      title: draftText,
    })
    .map(({ after, actor: by, ...rest }) => ({
      kind: 'add-step' as const,
      ...rest,
      ...(after !== undefined && { after }),
      ...(by !== undefined && { actor: by }),
    })),
  fc.record({ kind: kind('step'), ...inDiagram, step, set: fc.record({ title: draftText }) }),
  fc.record({ kind: kind('step'), ...inDiagram, step, set: fc.record({ actor }) }),
  fc.record({ kind: kind('step'), ...inDiagram, step, set: fc.record({ claims }) }),
  fc.record({ kind: kind('move-step'), ...inDiagram, step, to: fc.integer({ min: -1, max: 6 }) }),
  fc.record({ kind: kind('remove-step'), ...inDiagram, step }),
  fc.record({ kind: kind('add-link'), ...inDiagram, from: step, to: step }),
  fc.record({ kind: kind('link'), ...inDiagram, link, set: fc.record({ condition: draftText }) }),
  fc.record({ kind: kind('link'), ...inDiagram, link, set: fc.record({ to: step }) }),
  fc.record({ kind: kind('link'), ...inDiagram, link, set: fc.record({ claims }) }),
  fc.record({ kind: kind('remove-link'), ...inDiagram, link }),
  fc.record({
    kind: kind('add-claim'),
    subject,
    id: claim,
    set: fc.record({ text: draftText, reference: draftText }),
    citedBy: fc.record({ kind: fc.constant('step' as const), diagram, step }),
  }),
  fc.record({ kind: kind('claim'), subject, claim, set: fc.record({ text: draftText }) }),
  fc.record({
    kind: kind('claim'),
    subject,
    claim,
    set: fc.record({ blank: draftText, distractors: fc.array(draftText, { maxLength: 3 }) }),
  }),
  fc.record({ kind: kind('remove-claim'), subject, claim }),
  fc.record({
    kind: kind('add-question'),
    subject,
    id: item,
    form: fc.constantFrom(...QUESTION_FORMS),
    prompt: draftText,
  }),
  fc.record({
    kind: kind('question'),
    subject,
    question: item,
    set: fc.record({ claims, explanation: draftText, isTrue: fc.boolean() }),
  }),
  fc.record({ kind: kind('remove-question'), subject, question: item }),
  fc.record({ kind: kind('add-update'), subject, id: item, text: draftText }),
  fc.record({ kind: kind('update'), subject, update: item, set: fc.record({ claims }) }),
  fc.record({ kind: kind('remove-update'), subject, update: item }),
  fc.record({
    kind: kind('cell'),
    subject,
    dimension: row,
    cell: fc.option(fc.record({ value: draftText, claims, isSilent: fc.boolean() })),
  }),
  fc.record({ kind: kind('add-term'), id: term, name: draftText }),
  fc.record({ kind: kind('term'), term, set: fc.record({ definition: draftText }) }),
  fc.record({ kind: kind('remove-term'), term }),
)
