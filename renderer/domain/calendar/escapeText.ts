/**
 * Any text as a value of iCalendar (RFC 5545, 3.3.11), every kind of line break as one. Control characters, which no value may hold, and
 * halves of characters, which no file can, are left out.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it keeps out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
