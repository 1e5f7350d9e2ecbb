/** An instructor's own words in paragraphs, which empty lines part. */
export const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
