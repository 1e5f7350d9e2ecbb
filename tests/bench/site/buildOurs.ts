import { spawn } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '../../../build/repositoryRoot.ts'
import { readSourceFiles } from '../../../content/readContent.ts'
import { benchDiagram, otherDiagram, type Size } from '../graph/benchDiagrams.ts'
import { contentFiles } from '../graph/contentFiles.ts'

/** Our page with its own content, or with a generated diagram of that size besides. */
export type Variant = 'built-in' | Size

/** Builds our page for production into `folder`, exactly as `npm run build` does but for the content. */
export async function buildOurs(variant: Variant, folder: string): Promise<void> {
  const content = join(repositoryRoot, 'content')
  if (variant === 'built-in') return runBuild({ ATLAS_CONTENT: content, ATLAS_OUT: folder })

  const extended = `${folder}-content`
  await rm(extended, { recursive: true, force: true })
  const own = (await readSourceFiles(content)).map(({ file }) => file)
  for (const file of own) await cp(join(content, file), join(extended, file))
  const diagrams = [benchDiagram(variant), ...(variant === 30 ? [otherDiagram()] : [])]
  for (const { file, text } of contentFiles(diagrams)) {
    await mkdir(dirname(join(extended, file)), { recursive: true })
    await writeFile(join(extended, file), text)
  }
  return runBuild({ ATLAS_CONTENT: extended, ATLAS_OUT: folder })
}

function runBuild(env: Readonly<Record<string, string>>): Promise<void> {
  const vite = join(repositoryRoot, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '-c', 'build/renderer.vite.config.ts', '--logLevel', 'error']
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: repositoryRoot,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error('The page could not be built; the reason stands above.'))
    })
  })
}
