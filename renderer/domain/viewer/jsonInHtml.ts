/**
 * JSON that may stand in a script of a page, whatever texts are in it: no tag can begin or end there, and no
 * older engine takes a line separator for the end of a line.
 */
export const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
