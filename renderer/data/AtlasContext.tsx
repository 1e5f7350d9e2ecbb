import { createContext, type ReactNode, useContext } from 'react'
import type { Atlas } from '../../content/schema.ts'

const AtlasContext = createContext<Atlas | null>(null)

export const AtlasProvider = ({
  atlas,
  children,
}: {
  readonly atlas: Atlas
  readonly children: ReactNode
}) => <AtlasContext value={atlas}>{children}</AtlasContext>

/** Everything that is taught. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext)
  if (!atlas) throw new Error('useAtlas needs an AtlasProvider above it')
  return atlas
}
