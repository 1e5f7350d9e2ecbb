/** What a spreadsheet may take for the beginning of a formula, also in the wide forms of East Asia. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u

/**
 * Text that no spreadsheet will run: where it begins like a formula, an apostrophe goes before it
 * (OWASP, «CSV Injection»).
 */
export const guardFormula = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text)
