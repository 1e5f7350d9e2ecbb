import type { WalkPath } from '../domain/walk/walkPath.ts'

/** A walk that came to its end, held against the one now under way. */
export interface EarlierWalk {
  readonly subject: string
  readonly diagram: string
  readonly path: WalkPath
}

/** The walk under way: only ids, so that it goes on in another language in the same place. */
export interface WalkUnderWay extends EarlierWalk {
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** As far as it stands in the log of attempts; null while none of it does. */
  readonly logged: WalkPath | null
  readonly beside: EarlierWalk | null
}

/** What became of the attempt last sent to the log. */
export interface WalkRecord {
  readonly attempt: string
  /** It came to an end of the diagram, rather than being broken off. */
  readonly finished: boolean
  readonly saved: 'saving' | 'yes' | 'no'
  /** Why it was not saved. */
  readonly failure?: string
}

export interface WalkSlice {
  readonly walk: WalkUnderWay | null
  readonly walkRecord: WalkRecord | null
  /** For testing oneself: titles are shown only of steps that the case has come to. */
  readonly hidesAhead: boolean

  readonly walkTo: (walk: WalkUnderWay | null) => void
  readonly sendWalk: (attempt: string, finished: boolean) => void
  readonly settleWalk: (attempt: string, saved: 'yes' | 'no', failure?: string) => void
  readonly hideAhead: (hidesAhead: boolean) => void
}

type SetPart = (part: Partial<WalkSlice> | ((state: WalkSlice) => Partial<WalkSlice>)) => void

/** Where the learner's case stands. Of the screen, not of the disk: a reload begins again. */
export const createWalkSlice = (set: SetPart): WalkSlice => ({
  walk: null,
  walkRecord: null,
  hidesAhead: false,

  walkTo: (walk) => set({ walk }),
  sendWalk: (attempt, finished) => set({ walkRecord: { attempt, finished, saved: 'saving' } }),
  // A late word from the disk about an earlier attempt says nothing of the latest.
  settleWalk: (attempt, saved, failure) =>
    set(({ walkRecord }) =>
      walkRecord?.attempt === attempt
        ? { walkRecord: { ...walkRecord, saved, ...(failure === undefined ? {} : { failure }) } }
        : {},
    ),
  hideAhead: (hidesAhead) => set({ hidesAhead }),
})
