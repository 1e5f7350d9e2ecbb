/** A text for comparing letter by letter: spaces, quotation marks and dashes as any keyboard has them. */
export const asWritten = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[«»„“”]/gu, '"')
    .replace(/[‘’ʼ`]/gu, "'")
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^ | ?[.]? ?$/gu, '')
