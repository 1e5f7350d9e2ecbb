/** What a package holds and asks for where the command does not say. */
export const USUAL_COURSE = { questions: 20, mastery: 60 } as const
