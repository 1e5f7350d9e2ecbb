import type { ActorKind, StepKind } from '../../../content/schema.ts'
import type {
  DraftActor,
  DraftCell,
  DraftClaim,
  DraftDiagram,
  DraftHead,
  DraftLink,
  DraftManifest,
  DraftQuestion,
  DraftStep,
  DraftSubject,
  DraftTerm,
  DraftText,
  DraftUpdate,
  QuestionForm,
} from './draft.ts'

/** What of a thing is changed; what is not named stays. Its id always does. */
type Change<T> = Partial<Omit<T, 'id'>>

interface InSubject {
  readonly subject: string
}
interface InDiagram extends InSubject {
  readonly diagram: string
}

/** Where a new claim is cited at once. */
export type CitedBy =
  | { readonly kind: 'step'; readonly diagram: string; readonly step: string }
  | { readonly kind: 'link'; readonly diagram: string; readonly link: number }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'update'; readonly update: string }
  | { readonly kind: 'cell'; readonly dimension: string }

/** Everything that an author does to a pack. Ids of new things may be given; else they are made from their titles. */
export type DraftCommand =
  | { readonly kind: 'manifest'; readonly set: Change<DraftManifest> }
  /** Another id, as long as nobody has the pack. */
  | { readonly kind: 'name-pack'; readonly id: string }
  | { readonly kind: 'add-subject'; readonly as: DraftSubject }
  | { readonly kind: 'remove-subject'; readonly subject: string }
  | ({ readonly kind: 'head'; readonly set: Partial<DraftHead> } & InSubject)
  | ({
      readonly kind: 'add-actor'
      readonly id?: string
      readonly actorKind: ActorKind
      readonly name: DraftText
    } & InSubject)
  | ({
      readonly kind: 'actor'
      readonly actor: string
      readonly set: Change<DraftActor>
    } & InSubject)
  /** Its steps go to the lane of `heir`, or of the first actor who is left. */
  | ({
      readonly kind: 'remove-actor'
      readonly actor: string
      readonly heir?: string
    } & InSubject)
  /** `actors`: those in it who have not been among the country's. */
  | ({
      readonly kind: 'add-diagram'
      readonly as: DraftDiagram
      readonly actors?: readonly DraftActor[]
    } & InSubject)
  | ({
      readonly kind: 'diagram'
      readonly set: Pick<Change<DraftDiagram>, 'title' | 'question' | 'nature' | 'order' | 'lanes'>
    } & InDiagram)
  | ({ readonly kind: 'remove-diagram' } & InDiagram)
  | ({
      readonly kind: 'add-step'
      readonly id?: string
      /** It stands next in the order in which steps are revealed; at the end without one. */
      readonly after?: string
      /** Whether a way leads to it from there. */
      readonly isLinked?: boolean
      readonly stepKind?: StepKind
      readonly actor?: string
      readonly title?: DraftText
    } & InDiagram)
  | ({
      readonly kind: 'step'
      readonly step: string
      readonly set: Change<DraftStep>
    } & InDiagram)
  | ({ readonly kind: 'move-step'; readonly step: string; readonly to: number } & InDiagram)
  | ({ readonly kind: 'remove-step'; readonly step: string } & InDiagram)
  | ({ readonly kind: 'add-link'; readonly from: string; readonly to: string } & InDiagram)
  | ({
      readonly kind: 'link'
      readonly link: number
      readonly set: Partial<DraftLink>
    } & InDiagram)
  | ({ readonly kind: 'remove-link'; readonly link: number } & InDiagram)
  | ({
      readonly kind: 'add-claim'
      readonly id?: string
      readonly set: Change<DraftClaim>
      readonly citedBy?: CitedBy
    } & InSubject)
  | ({
      readonly kind: 'claim'
      readonly claim: string
      readonly set: Change<DraftClaim>
    } & InSubject)
  /** It goes out of everything that rests on it. */
  | ({ readonly kind: 'remove-claim'; readonly claim: string } & InSubject)
  | ({
      readonly kind: 'add-question'
      readonly id?: string
      readonly form: QuestionForm
      readonly prompt?: DraftText
    } & InSubject)
  | ({
      readonly kind: 'question'
      readonly question: string
      readonly set: Change<DraftQuestion>
    } & InSubject)
  | ({ readonly kind: 'remove-question'; readonly question: string } & InSubject)
  | ({
      readonly kind: 'add-update'
      readonly id?: string
      readonly text?: DraftText
    } & InSubject)
  | ({
      readonly kind: 'update'
      readonly update: string
      readonly set: Change<DraftUpdate>
    } & InSubject)
  | ({ readonly kind: 'remove-update'; readonly update: string } & InSubject)
  /** Null takes the cell away. */
  | ({
      readonly kind: 'cell'
      readonly dimension: string
      readonly cell: DraftCell | null
    } & InSubject)
  | { readonly kind: 'add-term'; readonly id?: string; readonly name: DraftText }
  | { readonly kind: 'term'; readonly term: string; readonly set: Change<DraftTerm> }
  | { readonly kind: 'remove-term'; readonly term: string }
