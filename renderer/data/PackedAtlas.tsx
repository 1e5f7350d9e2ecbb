import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { mergePacks } from '../../content/pack/mergePacks.ts'
import type { Atlas } from '../../content/schema.ts'
import { AtlasProvider, type BankAddress } from './AtlasContext.tsx'
import { useDatabase } from './DatabaseContext.tsx'
import type { PackRow } from './pack.ts'
import { readPacks } from './readPacks.ts'
import { recheckPacks } from './recheckPacks.ts'
import { useStored } from './useStored.ts'

interface Props {
  readonly builtIn: Atlas
  readonly edition: string
  readonly bankAddress: BankAddress
  /** The packs as the start has found them, so that the first screen has them too. */
  readonly atStart: readonly PackRow[]
  readonly children: ReactNode
}

const NO_PACKS: readonly PackRow[] = []

/** The atlas with those course packs in it that are installed, on, and known to fit; every window follows. */
export function PackedAtlas({ builtIn, edition, bankAddress, atStart, children }: Props) {
  const db = useDatabase()
  const rows = useStamped(useStored(readPacks, NO_PACKS) ?? atStart)
  const atlas = useMemo(() => {
    const fit = rows.filter((pack) => pack.isOn && pack.edition === edition)
    return mergePacks(
      builtIn,
      fit.map(({ content }) => content),
    )
  }, [builtIn, edition, rows])
  const taught = useMemo(
    () => ({ atlas, builtIn, packs: rows, edition }),
    [atlas, builtIn, rows, edition],
  )

  useEffect(() => {
    if (!db) return
    const stopping = new AbortController()
    recheckPacks(db, rows, builtIn, edition, stopping.signal).catch((error: unknown) => {
      if (!stopping.signal.aborted) console.error('packs were not checked again', error)
    })
    return () => stopping.abort()
  }, [db, rows, builtIn, edition])

  return (
    <AtlasProvider taught={taught} bankAddress={bankAddress}>
      {children}
    </AtlasProvider>
  )
}

/**
 * The rows as they were read first, for as long as they are the same: each reading makes new objects, and layouts and
 * questions are kept by the objects that they are of.
 */
function useStamped(rows: readonly PackRow[]): readonly PackRow[] {
  const kept = useRef(rows)
  const stampOf = (row: PackRow) => [row.id, row.addedAt, row.edition, row.isOn].join(' ')
  const contentOf = (row: PackRow) => [row.id, row.addedAt, row.edition].join(' ')
  const stamps = (all: readonly PackRow[]) => all.map(stampOf).join('\n')
  if (stamps(kept.current) !== stamps(rows)) {
    const before = new Map(kept.current.map((row) => [contentOf(row), row]))
    kept.current = rows.map((row) => {
      const { content, lessons } = before.get(contentOf(row)) ?? row
      return { ...row, content, lessons }
    })
  }
  return kept.current
}
