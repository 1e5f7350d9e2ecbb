import { type DueOf, scheduledDue } from '../domain/memory/dueOf.ts'

/** When cards are to be asked, for whatever asks: the one place where an examination ahead may call them earlier. */
export const useDueOf = (): DueOf => scheduledDue
