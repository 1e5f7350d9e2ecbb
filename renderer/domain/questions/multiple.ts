import type { Claim } from '../../../content/schema.ts'
import { type Random, randomFor, shuffled } from '../random.ts'
import type { Draft, DraftOption } from './draft.ts'
import { evenGroups } from './evenGroups.ts'
import { falseVersion } from './falseVersion.ts'
import { inEach } from './localized.ts'
import { aboutClaims, type Material, type Subject } from './material.ts'
import { areDistinct, shareOfCommon, stemsIn } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

const FEWEST_OPTIONS = 4
const MOST_OPTIONS = 5
const FEWEST_RIGHT = 2

/** Which of several statements about one subject are true. */
export function multipleQuestions(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) =>
    groupsOf(subject).flatMap((group) => askWhichAreTrue(material, subject, group) ?? []),
  )
}

/** Claims on one topic go together; what is left over of several topics makes up the last groups. */
function groupsOf({ claims }: Subject): readonly (readonly Claim[])[] {
  const topics = [...new Set(claims.map(({ topic }) => topic))]
  const byTopic = topics.map((topic) => unlike(claims.filter((claim) => claim.topic === topic)))
  const whole = byTopic.flatMap((group) => evenGroups(group, FEWEST_OPTIONS, MOST_OPTIONS))
  const grouped = new Set(whole.flat())
  const rest = unlike(claims.filter((claim) => !grouped.has(claim)))
  return [...whole, ...evenGroups(rest, FEWEST_OPTIONS, MOST_OPTIONS)]
}

/** Above this share of common words one statement may tell whether another is true. */
const TOO_ALIKE = 0.65

function unlike(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = []
  for (const claim of claims) {
    const stems = stemsIn(claim.text).ru
    const isLike = (other: Claim) => shareOfCommon(stemsIn(other.text).ru, stems) > TOO_ALIKE
    if (!kept.some(isLike)) kept.push(claim)
  }
  return kept
}

function askWhichAreTrue(
  material: Material,
  subject: Subject,
  group: readonly Claim[],
): Draft | null {
  // Named by its ends: when claims come or go in the middle of a topic, little else is renamed.
  const id = `q:multiple:${group[0]?.id}/${group.at(-1)?.id}`
  const random = randomFor(id)
  const wrong = wrongOnes(group, random)
  if (wrong.length === 0) return null

  const falseTexts = new Map(wrong.map((option) => [option.id, option]))
  const options = group.map(
    (claim) => falseTexts.get(claim.id) ?? { id: claim.id, text: claim.text },
  )
  if (!areDistinct(options.map(({ text }) => text))) return null
  const right = group.filter((claim) => !falseTexts.has(claim.id))
  return {
    id,
    kind: 'multiple',
    ...aboutClaims(
      material,
      subject.id,
      group.map((claim) => claim.id),
    ),
    context: subject.name,
    prompt: inEach((l) => QUESTION_STRINGS[l].whichAreTrue(subject.name[l])),
    options: shuffled(options, randomFor(`${id}#shown`)),
    answer: right.map((claim) => claim.id),
    explanation: inEach((l) => group.map((claim) => claim.text[l]).join(' ')),
  }
}

/** At least one, and no more than leave two right ones. */
function wrongOnes(group: readonly Claim[], random: Random): readonly Required<DraftOption>[] {
  const most = group.length - FEWEST_RIGHT
  const wanted = 1 + Math.floor(random() * most)
  return shuffled(group, random)
    .flatMap((claim) => {
      const text = falseVersion(claim, random)
      return text ? [{ id: claim.id, text, why: claim.text }] : []
    })
    .slice(0, wanted)
}
