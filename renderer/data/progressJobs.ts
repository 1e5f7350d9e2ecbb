import type { AtlasDatabase } from './AtlasDatabase.ts'
import { exportProgress } from './exportProgress.ts'
import { type ImportOutcome, importProgress, previewImport } from './importProgress.ts'
import { openDatabase } from './openDatabase.ts'
import type { ProgressFile } from './progressFile.ts'
import { type ProgressProblem, readProgressFile } from './readProgressFile.ts'
import type { RebuildProgress } from './rebuildCards.ts'
import { rebuildInPieces } from './rebuildInPieces.ts'
import { previewRestore, type RestorePreview, restoreProgress } from './restoreProgress.ts'
import { StorageError } from './storageFailure.ts'

/** What would keep the page waiting, and is therefore done in a worker (`inWorker`). */
export type ProgressJob =
  | { readonly job: 'rebuild' }
  | { readonly job: 'write'; readonly now: number; readonly app: string }
  | { readonly job: 'preview-import' | 'import'; readonly text: string }
  | { readonly job: 'preview-restore' | 'restore'; readonly text: string }

/** A file that cannot be read is an outcome; storage that fails is a StorageError. */
export type JobOutcome =
  | { readonly done: 'rebuilt' }
  /** `text` is null where there is nothing yet that would be missed. */
  | { readonly done: 'written'; readonly text: string | null }
  | { readonly done: 'imported'; readonly outcome: ImportOutcome }
  | { readonly done: 'restore-previewed'; readonly preview: RestorePreview }
  | { readonly done: 'restored' }
  | { readonly done: 'refused'; readonly problem: ProgressProblem; readonly detail: string }

/** Does a job over a connection of its own. */
export const doJob = async (
  job: ProgressJob,
  onProgress: (progress: RebuildProgress) => void,
): Promise<JobOutcome> => {
  const opened = await openDatabase()
  if (opened.kind === 'unavailable') throw new StorageError(opened.cause)
  try {
    return await jobIn(opened.db, job, onProgress)
  } finally {
    opened.db.close()
  }
}

const jobIn = async (
  db: AtlasDatabase,
  job: ProgressJob,
  onProgress: (progress: RebuildProgress) => void,
): Promise<JobOutcome> => {
  if (job.job === 'rebuild') {
    await rebuildInPieces(db, onProgress)
    return { done: 'rebuilt' }
  }
  if (job.job === 'write') {
    const isEmpty = await isNothingKept(db)
    return { done: 'written', text: isEmpty ? null : await exportProgress(db, job.now, job.app) }
  }
  const reading = await readProgressFile(job.text)
  if (!reading.ok) return { done: 'refused', problem: reading.problem, detail: reading.detail }
  return withFile(db, job.job, reading.file)
}

const withFile = async (
  db: AtlasDatabase,
  job: 'preview-import' | 'import' | 'preview-restore' | 'restore',
  file: ProgressFile,
): Promise<JobOutcome> => {
  switch (job) {
    case 'preview-import':
      return { done: 'imported', outcome: await previewImport(db, file) }
    case 'import':
      return { done: 'imported', outcome: await importProgress(db, file) }
    case 'preview-restore':
      return { done: 'restore-previewed', preview: await previewRestore(db, file) }
    case 'restore':
      await restoreProgress(db, file)
      return { done: 'restored' }
  }
}

/** Whether the learner has left no trace yet, apart from settings. */
export const isNothingKept = async (db: AtlasDatabase): Promise<boolean> => {
  const tables = [
    db.reviews,
    db.notes,
    db.attempts,
    db.holds,
    db.exams,
    db.plans,
    db.lessons,
    db.classResults,
  ]
  const firsts = await Promise.all(tables.map((table) => table.limit(1).primaryKeys()))
  return firsts.every(({ length }) => length === 0)
}
