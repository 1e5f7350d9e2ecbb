import { createContext, type ReactNode, useContext } from 'react'
import type { Atlas, Locale } from '../../content/schema.ts'

/** Where the questions of the atlas lie ready in a language; null where they have to be made. */
export type BankAddress = (locale: Locale) => string | null

const NOWHERE: BankAddress = () => null

const AtlasContext = createContext<Atlas | null>(null)
const BankAddressContext = createContext<BankAddress>(NOWHERE)

interface Props {
  readonly atlas: Atlas
  readonly bankAddress?: BankAddress
  readonly children: ReactNode
}

export const AtlasProvider = ({ atlas, bankAddress = NOWHERE, children }: Props) => (
  <AtlasContext value={atlas}>
    <BankAddressContext value={bankAddress}>{children}</BankAddressContext>
  </AtlasContext>
)

/** Everything that is taught. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext)
  if (!atlas) throw new Error('useAtlas needs an AtlasProvider above it')
  return atlas
}

export const useBankAddress = (): BankAddress => useContext(BankAddressContext)
