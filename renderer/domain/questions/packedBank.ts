import type { Option, Question, Slot } from './question.ts'

/** A text by its place among the texts; `NONE` where there is none. */
type Place = number
const NONE = -1

type PackedPart = readonly [id: Place, text: Place, why?: Place]

type PackedQuestion = readonly [
  id: Place,
  kind: Place,
  form: Place,
  system: Place,
  diagram: Place,
  steps: readonly Place[],
  claims: readonly Place[],
  topic: Place,
  prompt: Place,
  context: Place,
  options: readonly PackedPart[],
  slots: readonly PackedPart[],
  answer: readonly Place[],
  accepted: readonly Place[],
  explanation: Place,
  citations: readonly number[],
]

/**
 * Questions as they travel: each text once, however many questions say it, and no names of fields.
 * Half as long as the questions themselves and read in half the time; JSON throughout.
 */
export interface PackedBank {
  readonly texts: readonly string[]
  readonly questions: readonly PackedQuestion[]
}

export function packBank(questions: readonly Question[]): PackedBank {
  const places = new Map<string, Place>()
  const placeOf = (text: string): Place => {
    const place = places.get(text) ?? places.size
    places.set(text, place)
    return place
  }
  const optional = (text: string | null | undefined): Place =>
    text === null || text === undefined ? NONE : placeOf(text)
  const all = (texts: readonly string[]) => texts.map(placeOf)
  const packPart = ({ id, text, why }: Option): PackedPart =>
    why === undefined ? [placeOf(id), placeOf(text)] : [placeOf(id), placeOf(text), placeOf(why)]

  const packed = questions.map(
    (question): PackedQuestion => [
      placeOf(question.id),
      placeOf(question.kind),
      placeOf(question.form),
      optional(question.system),
      optional(question.diagram),
      all(question.steps),
      all(question.claims),
      optional(question.topic),
      placeOf(question.prompt),
      optional(question.context),
      question.options.map(packPart),
      question.slots.map(packPart),
      all(question.answer),
      all(question.accepted),
      placeOf(question.explanation),
      question.citations,
    ],
  )
  return { texts: [...places.keys()], questions: packed }
}

/** The questions that `packBank` was given. Anything else than its work gives nonsense. */
export function unpackBank({ texts, questions }: PackedBank): readonly Question[] {
  const at = (place: Place): string => texts[place] ?? ''
  const optional = (place: Place): string | null => (place === NONE ? null : at(place))
  const slotOf = ([id, text]: PackedPart): Slot => ({ id: at(id), text: at(text) })
  const optionOf = ([id, text, why]: PackedPart): Option =>
    why === undefined
      ? { id: at(id), text: at(text) }
      : { id: at(id), text: at(text), why: at(why) }

  return questions.map(
    ([
      id,
      kind,
      form,
      system,
      diagram,
      steps,
      claims,
      topic,
      prompt,
      context,
      options,
      slots,
      answer,
      accepted,
      explanation,
      citations,
    ]) => ({
      id: at(id),
      // Written by `packBank` from a question: one of the kinds, and one of the forms.
      kind: at(kind) as Question['kind'],
      form: at(form) as Question['form'],
      system: optional(system),
      diagram: optional(diagram),
      steps: steps.map(at),
      claims: claims.map(at),
      topic: optional(topic),
      prompt: at(prompt),
      ...(context !== NONE && { context: at(context) }),
      options: options.map(optionOf),
      slots: slots.map(slotOf),
      answer: answer.map(at),
      accepted: accepted.map(at),
      explanation: at(explanation),
      citations,
    }),
  )
}
