const INSTALLED = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

/** The folder of the installed package that a module or a file comes from; null for our own and made-up ones. */
export function packageFolder(id: string): string | null {
  const path = id.replace(/^\0(?:[\w-]+:)*/, '').replace(/\?.*$/, '')
  return INSTALLED.exec(path)?.[1] ?? null
}
