/** Whether something was given at all: an emptied field and slots all left free are no answer. */
export const isAnswered = (given: readonly string[] | undefined): given is readonly string[] =>
  given?.some((part) => part.trim() !== '') ?? false
