import type {
  Claim,
  Diagram,
  Locale,
  LocalizedText,
  Step,
  StepKind,
} from '../../../content/schema.ts'
import type { Draft, DraftOption } from './draft.ts'
import { inAny, inEach } from './localized.ts'
import { aboutSteps, type Material, type Subject } from './material.ts'
import { oneRight } from './options.ts'
import { likeness, stemsIn } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** Which claim a step rests on. */
export function ruleQuestions(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) =>
    subject.diagrams
      .filter(({ nature }) => nature === 'procedure')
      .flatMap((diagram) =>
        diagram.steps.flatMap((step) => askForRule(material, subject, diagram, step) ?? []),
      ),
  )
}

function askForRule(
  material: Material,
  subject: Subject,
  diagram: Diagram,
  step: Step,
): Draft | null {
  const rule = ruleOf(material, step)
  if (!rule || !RULED.has(step.kind)) return null

  const id = `q:ground:${subject.id}/${diagram.id}/${step.id}`
  const near = claimsAround(diagram, step)
  const drawn = new Set(
    subject.diagrams.flatMap(({ steps }) => steps.flatMap(({ claims }) => claims)),
  )
  const others = subject.claims.filter(({ id: other }) => drawn.has(other) && !near.has(other))
  const telling = wordsShared(step.title, rule.text)
  const isAsTelling = ({ text }: Claim) => {
    const shared = wordsShared(step.title, text)
    return !inAny((l) => shared[l] < telling[l])
  }
  const options = oneRight(
    id,
    optionOf(rule),
    [others.filter(isAsTelling).map(optionOf), others.map(optionOf)],
    ({ text }) => likeness(stemsIn(text), stemsIn(rule.text)) < SHARED_WORDS,
  )
  if (!options) return null
  // Whoever only looks for the words of the question must find them elsewhere too.
  const wrong = options.options.filter((option) => option.id !== rule.id)
  const shared = wrong.map(({ text }) => wordsShared(step.title, text))
  const isTold = inAny(
    (l) => telling[l] > UNNOTICED_WORDS + Math.max(...shared.map((count) => count[l])),
  )
  if (isTold) return null

  return {
    id,
    kind: 'ground',
    ...aboutSteps(material, subject, diagram, [step], step.claims),
    ...options,
    prompt: inEach((l) => QUESTION_STRINGS[l].whichRule(step.title[l])),
    explanation: inEach((l) => `${rule.text[l]} ${step.explanation[l]}`),
  }
}

/** Begun, ended and decided is whatever the rules; in these a rule is at work. */
const RULED: ReadonlySet<StepKind> = new Set([
  'act',
  'document',
  'payment',
  'time-limit',
  'sanction',
])

/** So many words more than any other option has the right one in common with the question. */
const UNNOTICED_WORDS = 1

/** Less in common with what is told of the step, and the claim is not what the step is about. */
const LEAST_COMMON = 0.4

/** Of the claims that a step rests on, the one that its explanation comes closest to. */
function ruleOf({ claims }: Material, step: Step): Claim | undefined {
  const rated = step.claims
    .flatMap((id) => claims.get(id) ?? [])
    .map((claim) => ({ claim, common: likeness(stemsIn(claim.text), stemsIn(step.explanation)) }))
    .filter(({ common }) => common >= LEAST_COMMON)
    .sort((one, other) => other.common - one.common)
  return rated[0]?.claim
}

/** Above this share of common words two claims are taken to say the same. */
const SHARED_WORDS = 0.4

const optionOf = ({ id, text }: Claim): DraftOption => ({ id, text })

/** What the step, those before and after it and the links between them rest on. */
function claimsAround(diagram: Diagram, step: Step): ReadonlySet<string> {
  const links = diagram.links.filter(({ from, to }) => from === step.id || to === step.id)
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]))
  const steps = diagram.steps.filter(({ id, role }) => ends.has(id) || role === step.role)
  return new Set([...links, ...steps, step].flatMap((part) => part.claims))
}

function wordsShared(title: LocalizedText, text: LocalizedText): Readonly<Record<Locale, number>> {
  const [asked, told] = [stemsIn(title), stemsIn(text)]
  const count = (l: Locale) => asked[l].filter((stem) => told[l].includes(stem)).length
  return { ky: count('ky'), ru: count('ru'), en: count('en') }
}
