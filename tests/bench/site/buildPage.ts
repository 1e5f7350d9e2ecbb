import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

interface BuiltScript {
  /** Files of the script and its styles, relative to the folder. */
  readonly script: string
  readonly styles: readonly string[]
}

/** Bundles one page's script for production into `folder`, on its own: no file is shared with another page. */
export async function buildScript(entry: string, folder: string): Promise<BuiltScript> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'esnext',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: entry },
    },
  })
  const { output } = [built].flat().find((result) => 'output' in result) ?? { output: [] }
  const script = output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName
  if (script === undefined) throw new Error(`Vite made no script of ${entry}.`)
  const styles = output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css'))
  return { script, styles }
}

/** Writes a page that runs the script; `drawn` stands in it as JSON, so that nothing is fetched for it. */
export async function writePage(
  folder: string,
  name: string,
  { script, styles }: BuiltScript,
  stageStyle: string,
  drawn: unknown,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const json = JSON.stringify(drawn ?? null).replaceAll('<', '\\u003c')
  await writeFile(
    join(folder, `${name}.html`),
    `<!doctype html>
<html lang="ky">
<head>
<meta charset="utf-8">
<title>bench</title>
<link rel="icon" href="data:,">
<style>html, body { margin: 0; overflow: hidden } #stage { position: absolute; ${stageStyle} }</style>
${styles.map((style) => `<link rel="stylesheet" href="./${style}">`).join('\n')}
<script type="module" src="./${script}"></script>
</head>
<body>
<div id="stage"></div>
<script type="application/json" id="drawn">${json}</script>
</body>
</html>
`,
  )
}
