import { Search, X } from 'lucide-react'
import {
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchEntry } from '../../domain/search/entry.ts'
import { showEntry } from '../../domain/search/showEntry.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { addressOf } from './addressOf.ts'
import styles from './Palette.module.css'
import { ResultRow } from './ResultRow.tsx'
import { useCommands } from './useCommands.ts'
import { useNoteEntries } from './useNoteEntries.ts'
import { useSearchIndex } from './useSearchIndex.ts'

/** More than these nobody reads: another letter is quicker. */
const MOST_SHOWN = 30

const GROUPS = ['here', 'places', 'commands'] as const

/**
 * Everything that can be found and done, by typing a little of it. The browser's own modal dialog keeps the
 * focus inside and gives it back to where it was.
 */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('search')
  const { locale, format } = useLocale()
  const listId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  /** Enter was pressed before there were results: the first of them is meant. */
  const [isAwaited, setAwaited] = useState(false)

  const commands = useCommands()
  const notes = useNoteEntries()
  const sources = useMemo(
    () => ({ action: commands.map(({ entry }) => entry), note: notes }),
    [commands, notes],
  )
  const ready = useSearchIndex(sources)
  const isAsked = query.trim() !== ''
  const results = useMemo(
    () => (ready && isAsked ? ready.index.search(query, MOST_SHOWN) : null),
    [ready, isAsked, query],
  )

  const groups = groupsOf(
    isAsked
      ? [{ label: null, entries: results?.hits.map(({ entry }) => entry) ?? [] }]
      : GROUPS.map((group) => ({
          label: t(`group.${group}`),
          entries: commands.filter((each) => each.group === group).map(({ entry }) => entry),
        })),
  )
  const entries = groups.flatMap((group) => group.entries)
  const commandsById = useMemo(
    () => new Map(commands.map((command) => [command.entry.id, command])),
    [commands],
  )
  // Moving among the rows draws them anew; what they say is worked out once.
  const shown = useMemo(
    () => new Map(results?.hits.map((hit) => [hit.entry.id, showEntry(hit, locale)])),
    [results, locale],
  )

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])

  // The dialog tells of its closing a moment later; who presses Ctrl+K in that moment means the next one.
  const close = (): void => {
    dialog.current?.close()
    onClose()
  }

  const ask = (asked: string): void => {
    setQuery(asked)
    setActive(0)
    setAwaited(false)
    list.current?.scrollTo(0, 0)
  }

  const moveTo = (position: number): void => {
    const next = (position + entries.length) % entries.length
    setActive(next)
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }

  const choose = (entry: SearchEntry): void => {
    const command = commandsById.get(entry.id)
    const address = command ? (command.address ?? null) : addressOf(entry.target)
    if (address !== null) navigate(address)
    else command?.run()
    close()
    // Where one has gone to, the place one came from has nothing more to say.
    if (address !== null) document.getElementById('content')?.focus({ preventScroll: true })
  }

  const chooseAwaited = useEffectEvent(() => {
    const [first] = entries
    if (isAwaited && first) choose(first)
  })
  useEffect(() => {
    if (results) chooseAwaited()
  }, [results])

  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = entries[active]
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && isAsked && !results) setAwaited(true)
    if (!chosen) return
    if (event.key === 'ArrowDown') moveTo(active + 1)
    else if (event.key === 'ArrowUp') moveTo(active - 1)
    else if (event.key === 'Enter') choose(chosen)
    else return
    event.preventDefault()
  }

  const status = (): string => {
    if (!isAsked) return ''
    if (!results) return t('preparing')
    if (results.count === 0) return t('none')
    return results.count > MOST_SHOWN
      ? t('foundMore', {
          count: results.count,
          shown: format.number(MOST_SHOWN),
        })
      : t('found', { count: results.count })
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('title')}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div className={styles.sheet}>
        <div className={styles.field}>
          <Search size={20} aria-hidden="true" />
          <input
            type="text"
            role="combobox"
            aria-label={t('field')}
            aria-expanded="true"
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={entries[active] ? `${listId}-${active}` : undefined}
            placeholder={t('placeholder')}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => ask(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={styles.close} aria-label={t('close')} onClick={close}>
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        <div
          ref={list}
          id={listId}
          role="listbox"
          aria-label={t('results')}
          className={styles.list}
        >
          {groups.map(({ label, entries: members, from }) => (
            <div key={label} role="group" aria-label={label ?? t('results')}>
              {label && (
                <div className={styles.group} aria-hidden="true">
                  {label}
                </div>
              )}
              {members.map((entry, index) => {
                const command = commandsById.get(entry.id)
                const position = from + index
                return (
                  <ResultRow
                    key={entry.id}
                    id={`${listId}-${position}`}
                    entry={entry}
                    shown={shown.get(entry.id) ?? showEntry({ entry, found: [] }, locale)}
                    isActive={position === active}
                    Icon={command?.Icon}
                    kindLabel={command?.group === 'places' ? t('kind.place') : undefined}
                    onPoint={() => setActive(position)}
                    onChoose={() => choose(entry)}
                  />
                )
              })}
            </div>
          ))}
        </div>
        {results?.count === 0 && <p className={styles.none}>{t('noneHint')}</p>}
        <div className={styles.foot}>
          <span role="status">{status()}</span>
          <span className={styles.keys} aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.move')} <kbd lang="en">Enter</kbd> {t('keys.go')}{' '}
            <kbd lang="en">Esc</kbd> {t('keys.close')}
          </span>
        </div>
      </div>
    </dialog>
  )
}

interface Group {
  readonly label: string | null
  readonly entries: readonly SearchEntry[]
}

/** Groups with something in them, each with the position of its first entry among all. */
function groupsOf(groups: readonly Group[]): readonly (Group & { readonly from: number })[] {
  let from = 0
  return groups
    .filter(({ entries }) => entries.length > 0)
    .map((group) => {
      const placed = { ...group, from }
      from += group.entries.length
      return placed
    })
}
