/** Names what has no name and differs from its neighbours by its place alone, such as an answer among answers. */
export const keyOf = (index: number): string => `at-${index}`
