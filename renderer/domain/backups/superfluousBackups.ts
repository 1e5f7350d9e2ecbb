import { studyDayAt } from '../statistics/studyDay.ts'
import { readBackupName } from './backupName.ts'

/** The newest of each kind that are kept in any case. */
const RING = 5
/** Days of which the last backup is kept as well. */
const DAYS = 7

/**
 * The backups that may go: all but the five newest, the last one of each of the seven newest days, and the
 * five newest each of those made before a restore and before an upgrade. Names that are not ours stay.
 */
export const superfluousBackups = (
  names: readonly string[],
  offsetMinutes: number,
): readonly string[] => {
  const ours = names
    .flatMap((name) => {
      const read = readBackupName(name)
      return read ? [{ name, ...read }] : []
    })
    .sort((a, b) => b.at - a.at)
  const usual = ours.filter(({ reason }) => reason === 'auto')
  // Neither kind pushes out the other: a restore tried five times leaves the data of the last version.
  const asides = ours.filter(({ reason }) => reason === 'aside')
  const upgrades = ours.filter(({ reason }) => reason === 'upgrade')

  const lastOfDays = new Map<number, string>()
  for (const { name, at } of usual) {
    const day = studyDayAt(at, offsetMinutes)
    if (!lastOfDays.has(day)) lastOfDays.set(day, name)
  }
  const kept = new Set([
    ...usual.slice(0, RING).map(({ name }) => name),
    ...[...lastOfDays.values()].slice(0, DAYS),
    ...[...asides.slice(0, RING), ...upgrades.slice(0, RING)].map(({ name }) => name),
  ])
  return ours.map(({ name }) => name).filter((name) => !kept.has(name))
}
