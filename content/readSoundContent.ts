import { formatProblem } from './problem.ts'
import { readContent } from './readContent.ts'
import type { Atlas } from './schema.ts'

/** The content for a command line: the atlas, or `null` after saying on standard error what is wrong. */
export async function readSoundContent(): Promise<Atlas | null> {
  const content = await readContent()
  if (content.ok) return content.atlas
  for (const problem of content.problems) console.error(formatProblem(problem))
  const count = content.problems.length
  console.error(`\n${count} ${count === 1 ? 'problem' : 'problems'} in the content.`)
  return null
}
