export interface Machine {
  platform: NodeJS.Platform
  isRoot: boolean
  env: NodeJS.ProcessEnv
}

/** Why Electron could not open a window here even if it were installed: one clause, or undefined. */
export function electronObstacle({ platform, isRoot, env }: Machine): string | undefined {
  if (platform !== 'linux') return undefined
  // Without its sandbox Electron would run, but then a page's fault is a fault of root's.
  if (isRoot) return 'Electron does not run as root with its sandbox on'
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display for Electron to open on'
  return undefined
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  env: process.env,
})
