import { createContext, type ReactNode, useContext } from 'react'
import type { Atlas, Locale } from '../../content/schema.ts'
import type { PackRow } from './pack.ts'

/** Where the questions of the built-in content lie ready in a language; null where they have to be made. */
export type BankAddress = (locale: Locale) => string | null

const NOWHERE: BankAddress = () => null
const NO_PACKS: readonly PackRow[] = []

export interface Taught {
  /** Everything, course packs that are on included. */
  readonly atlas: Atlas
  readonly builtIn: Atlas
  /** Every pack that is installed; undefined while that is not known yet. */
  readonly packs: readonly PackRow[] | undefined
  /** Names the built-in content together with the program. */
  readonly edition: string
}

const TaughtContext = createContext<Taught | null>(null)
const BankAddressContext = createContext<BankAddress>(NOWHERE)

interface Props {
  readonly taught: Taught
  readonly bankAddress?: BankAddress
  readonly children: ReactNode
}

export const AtlasProvider = ({ taught, bankAddress = NOWHERE, children }: Props) => (
  <TaughtContext value={taught}>
    <BankAddressContext value={bankAddress}>{children}</BankAddressContext>
  </TaughtContext>
)

export function useTaught(): Taught {
  const taught = useContext(TaughtContext)
  if (!taught) throw new Error('useTaught needs an AtlasProvider above it')
  return taught
}

/** Everything that is taught. */
export const useAtlas = (): Atlas => useTaught().atlas

/** What is taught without any course pack. */
export const useBuiltIn = (): Atlas => useTaught().builtIn

/** Every course pack that is installed, on or off. */
export const usePacks = (): readonly PackRow[] => useTaught().packs ?? NO_PACKS

export const useBankAddress = (): BankAddress => useContext(BankAddressContext)
