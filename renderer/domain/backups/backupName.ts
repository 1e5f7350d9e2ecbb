/**
 * Why a backup was made: in the course of things; because a restore was about to put something else in
 * its place; because a newer program was about to change the shape of the data.
 */
export const BACKUP_REASONS = ['auto', 'aside', 'upgrade'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

export interface BackupName {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly reason: BackupReason
}

/** A name that every file system takes, and that sorts by time: «2026-11-27T22-40-12-123Z.auto.json». */
export const backupName = ({ at, reason }: BackupName): string =>
  `${new Date(at).toISOString().replaceAll(/[:.]/g, '-')}.${reason}.json`

const SHAPE = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.(auto|aside|upgrade)\.json$/

/** What a name says; null for a file that is not ours. */
export const readBackupName = (name: string): BackupName | null => {
  const [, day, hour, minute, second, ms, reason] = SHAPE.exec(name) ?? []
  const at = Date.parse(`${day}T${hour}:${minute}:${second}.${ms}Z`)
  const known = BACKUP_REASONS.find((each) => each === reason)
  return known && !Number.isNaN(at) ? { at, reason: known } : null
}
