import { createContext, type ReactNode, useContext } from 'react'
import type { DiagramLayouts } from './DiagramLayouts.ts'

const LayoutsContext = createContext<DiagramLayouts | null>(null)

export const LayoutsProvider = ({
  layouts,
  children,
}: {
  readonly layouts: DiagramLayouts
  readonly children: ReactNode
}) => <LayoutsContext value={layouts}>{children}</LayoutsContext>

/** The layouts that all drawings share. */
export function useLayouts(): DiagramLayouts {
  const layouts = useContext(LayoutsContext)
  if (!layouts) throw new Error('useLayouts needs a LayoutsProvider above it')
  return layouts
}
