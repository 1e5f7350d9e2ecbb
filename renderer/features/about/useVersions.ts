import { useEffect, useState } from 'react'
import { usePlatform } from '../../PlatformContext.tsx'
import type { ShellVersions } from '../../platform.ts'

/** What the program runs in; null in a browser, and while that is not known. */
export function useVersions(): ShellVersions | null {
  const platform = usePlatform()
  const [versions, setVersions] = useState<ShellVersions | null>(null)
  useEffect(() => {
    let isWanted = true
    void platform.versions().then((found) => isWanted && setVersions(found))
    return () => {
      isWanted = false
    }
  }, [platform])
  return versions
}
