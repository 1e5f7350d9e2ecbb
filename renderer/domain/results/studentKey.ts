import type { StudentResults } from './results.ts'

/** Whose results they are: the same machine and the same name mean the same student. */
export const studentKey = ({ device, name }: Pick<StudentResults, 'device' | 'name'>): string =>
  `${device}\n${name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()}`
