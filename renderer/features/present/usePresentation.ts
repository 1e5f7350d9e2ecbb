import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useShownLesson } from '../../data/useLessons.ts'
import type { AskedIn } from '../../domain/lesson/resultOf.ts'
import type { Show } from '../../domain/lesson/show.ts'
import { beginShow } from '../../domain/present/beginShow.ts'
import type { SendCommand, ShowCommand } from '../../domain/present/command.ts'
import { fitShow } from '../../domain/present/fitShow.ts'
import { reduceShow } from '../../domain/present/reduceShow.ts'
import { boundsOf, type Script } from '../../domain/present/script.ts'
import { partsAlone, type ShowSource, showIdOf } from '../../domain/present/showSource.ts'
import { browserSurroundings } from '../../state/browserSurroundings.ts'
import { createShowChannel, type ShowChannel } from '../../state/createShowChannel.ts'
import { cameFromWithin } from '../../state/hashLocation.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { type StagePart, scriptOf, stagePart } from './stagePart.ts'

/** Longer ago it was another class. */
const SAME_CLASS_MS = 12 * 60 * 60 * 1000

/** A presentation as this window has it. */
export interface Presentation {
  /** Null where something is presented alone. */
  readonly lesson: AskedIn | null
  readonly parts: readonly StagePart[]
  readonly script: Script
  readonly show: Show
  /** The part on screen; undefined where there is none at all. */
  readonly here: StagePart | undefined
  readonly send: SendCommand
  readonly channel: ShowChannel
}

/** `loading` until lesson and place are known; `unknown` where there is no such lesson. */
export function usePresentation(source: ShowSource): Presentation | 'loading' | 'unknown' {
  const atlas = useAtlas()
  const locale = useScreen((state) => state.preferences.locale)
  const lesson = useShownLesson(source.kind === 'lesson' ? source.lesson : '')
  const id = showIdOf(source)
  const channel = useChannel(id)
  const show = useSyncExternalStore(
    useCallback((onChange) => channel?.subscribe(onChange) ?? (() => undefined), [channel]),
    () => channel?.get() ?? null,
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: `id` says all that `source` does
  const parts = useMemo((): readonly StagePart[] | null => {
    const wanted = source.kind === 'lesson' ? (lesson?.parts ?? null) : partsAlone(source)
    return wanted?.map((part) => stagePart(atlas, part)) ?? null
  }, [atlas, id, lesson])
  const script = useMemo(() => parts && scriptOf(parts), [parts])
  const [isBegun, setBegun] = useState<ShowChannel | null>(null)

  useEffect(() => {
    if (!channel || !script || isBegun === channel) return
    const startedAt = Date.now()
    channel.update((kept) =>
      kept && (!cameFromWithin() || isUnderWay(script, kept, startedAt))
        ? kept
        : beginShow(script, { id, locale, startedAt, revision: (kept?.revision ?? 0) + 1 }),
    )
    setBegun(channel)
  }, [channel, script, isBegun, id, locale])

  const fitted = useMemo(() => script && show && fitShow(script, show), [script, show])
  const send = useCallback(
    (command: ShowCommand) => {
      if (script) channel?.update((kept) => kept && reduceShow(script, kept, command))
    },
    [channel, script],
  )

  if (source.kind === 'lesson' && lesson === null) return 'unknown'
  if (!parts || !script || !fitted || !channel || isBegun !== channel) return 'loading'
  const named = source.kind === 'lesson' ? (lesson ?? null) : null
  return { lesson: named, parts, script, show: fitted, here: parts[fitted.part], send, channel }
}

/** Of this day's class and not yet at its end: then whoever starts it again goes on. */
function isUnderWay(script: Script, kept: Show, now: number): boolean {
  const show = fitShow(script, kept)
  const isLast = show.part === script.length - 1
  const isAtEnd = isLast && show.revealed === boundsOf(script[show.part], show.choices).most
  return !isAtEnd && now - show.startedAt < SAME_CLASS_MS
}

function useChannel(id: string): ShowChannel | null {
  const [channel, setChannel] = useState<ShowChannel | null>(null)
  useEffect(() => {
    const opened = createShowChannel(id, browserSurroundings)
    setChannel(opened)
    return () => {
      setChannel(null)
      opened.close()
    }
  }, [id])
  return channel
}
