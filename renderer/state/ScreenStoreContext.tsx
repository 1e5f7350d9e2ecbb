import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { ScreenState, ScreenStore } from './createScreenStore.ts'

const ScreenStoreContext = createContext<ScreenStore | null>(null)

export const ScreenStoreProvider = ({
  store,
  children,
}: {
  readonly store: ScreenStore
  readonly children: ReactNode
}) => <ScreenStoreContext value={store}>{children}</ScreenStoreContext>

/** The part of the screen's state that `select` picks. */
export function useScreen<T>(select: (state: ScreenState) => T): T {
  const store = useContext(ScreenStoreContext)
  if (!store) throw new Error('useScreen needs a ScreenStoreProvider above it')
  return useStore(store, select)
}
