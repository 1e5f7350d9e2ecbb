/** Content text without its two marks, `**strong**` and `*em*`. */
export const plainText = (text: string): string =>
  text.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/\*([^*]+)\*/g, '$1')
