import { Dexie, type EntityTable } from 'dexie'
import type { Attempt } from '../domain/attempts/attempt.ts'
import type { Exam } from '../domain/exam/exam.ts'
import type { ClassResult } from '../domain/lesson/classResult.ts'
import type { InkSheet } from '../domain/lesson/ink.ts'
import type { Lesson } from '../domain/lesson/lesson.ts'
import type { CardState } from '../domain/memory/cards.ts'
import type { DueSlots } from '../domain/memory/dueSlots.ts'
import type { Hold } from '../domain/memory/hold.ts'
import type { Retraction } from '../domain/memory/retraction.ts'
import type { Review } from '../domain/memory/review.ts'
import type { Note } from '../domain/notes/note.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { DayTotals } from '../domain/statistics/studyDay.ts'
import { deriveThirdVersion } from './deriveThirdVersion.ts'
import type { DraftRow, PackFileRow, PackRow } from './pack.ts'

export interface SettingRecord {
  readonly key: string
  readonly value: string | number | boolean | null
}

export const DATABASE_NAME = 'atkaruu-atlas'
/** The newest of the versions below. */
export const DATABASE_VERSION = 5

/** A card as it lies in its table. */
export interface CardRow extends CardState {
  /** When to ask it, its hold considered (`askAtOf`); absent while it is suspended. */
  readonly askAt?: number
}

/** What would take too long to count anew: `due` is the only one. */
export interface CountRecord {
  readonly id: 'due'
  readonly slots: DueSlots
}

/** What is kept on this machine. Tables and migrations are described in README.md beside this file. */
export class AtlasDatabase extends Dexie {
  declare readonly reviews: EntityTable<Review, 'id'>
  declare readonly cards: EntityTable<CardRow, 'questionId'>
  declare readonly settings: EntityTable<SettingRecord, 'key'>
  declare readonly notes: EntityTable<Note, 'id'>
  declare readonly attempts: EntityTable<Attempt, 'id'>
  declare readonly retractions: EntityTable<Retraction, 'id'>
  declare readonly holds: EntityTable<Hold, 'id'>
  declare readonly exams: EntityTable<Exam, 'id'>
  declare readonly plans: EntityTable<Plan, 'id'>
  declare readonly lessons: EntityTable<Lesson, 'id'>
  declare readonly classResults: EntityTable<ClassResult, 'id'>
  declare readonly ink: EntityTable<InkSheet, 'id'>
  declare readonly packs: EntityTable<PackRow, 'id'>
  declare readonly packFiles: EntityTable<PackFileRow, 'id'>
  declare readonly drafts: EntityTable<DraftRow, 'id'>
  declare readonly days: EntityTable<DayTotals, 'day'>
  declare readonly counts: EntityTable<CountRecord, 'id'>

  constructor(factory: IDBFactory) {
    super(DATABASE_NAME, {
      // Chromium's default only reaches the operating system: an answer would die with the power.
      chromeTransactionDurability: 'strict',
      // Dexie's cache shows a write to live queries before it is on disk. We never pretend.
      cache: 'disabled',
      indexedDB: refusingNewer(factory),
      // Asked for now: Dexie would go by what there was when it was loaded.
      IDBKeyRange: globalThis.IDBKeyRange,
    })
    this.version(1).stores({
      reviews: 'id, questionId, at',
      cards: 'questionId, due',
      settings: 'key',
    })
    // The learner's own notes, and the log of walks, recalls and rebuilds. Both start empty.
    this.version(2).stores({
      notes: 'id',
      attempts: 'id, at, [subject+diagram+at]',
    })
    // Answers taken back, questions kept back, examinations, plans; totals by day, derived from the log;
    // cards by when they are asked, which holds may put off, and how many of them wait.
    this.version(3)
      .stores({
        cards: 'questionId, askAt',
        retractions: 'id',
        holds: 'id',
        exams: 'id, startedAt',
        plans: 'id',
        days: 'day',
        counts: 'id',
      })
      .upgrade(deriveThirdVersion)
    // Lessons, what classes answered in them, and what was drawn over their diagrams. All start empty.
    this.version(4).stores({
      lessons: 'id',
      classResults: 'id, at',
      ink: 'id',
    })
    // Course packs, the files that they came in, and what an author is making. All start empty.
    this.version(5).stores({
      packs: 'id',
      packFiles: 'id',
      drafts: 'id',
    })
  }
}

/**
 * When the stored version is newer than ours, Dexie 4 quietly opens it again without a version and
 * patches its schema. An old program must not write into a newer one's data: refuse that second try.
 */
const refusingNewer = (factory: IDBFactory): IDBFactory => ({
  open: (name, version) => {
    if (version === undefined) {
      throw new DOMException('The stored data is of a newer version', 'VersionError')
    }
    return factory.open(name, version)
  },
  deleteDatabase: (name) => factory.deleteDatabase(name),
  databases: () => factory.databases(),
  cmp: (first, second) => factory.cmp(first, second),
})
