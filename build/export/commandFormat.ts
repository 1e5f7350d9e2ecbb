import type { Atlas, Locale } from '../../content/schema.ts'

/** What the command «export» was asked for. */
export interface CommandRequest {
  readonly atlas: Atlas
  readonly locale: Locale
  /** Ids of the chosen systems and themes, in the order of the content; null for all of it. */
  readonly subjects: readonly string[] | null
  /** Values of the format's own options, by their names; those that were not given are not there. */
  readonly options: Readonly<Record<string, string>>
}

export interface CommandFile {
  /** Within the folder that is made; of a single file it does not count. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface CommandResult {
  /** One where the format makes a file, any number where it makes a folder or either. */
  readonly files: readonly CommandFile[]
  /** Sentences about what was made and what was left out. */
  readonly told: readonly string[]
}

/** One value of `--format`. */
export interface CommandFormat {
  readonly id: string
  /** What it makes, in a line of the usage. */
  readonly about: string
  /** `either`: a file where there is one to be made, a folder where there are several. */
  readonly makes: 'file' | 'folder' | 'either'
  /** Options of its own: name without dashes, and what it means. Each takes a value. */
  readonly options?: Readonly<Record<string, string>>
  /** Throws a `CommandRefusal` with a sentence where the request cannot be met. */
  readonly make: (request: CommandRequest) => Promise<CommandResult>
}

/** A wish that cannot be granted, in words for who asked. */
export class CommandRefusal extends Error {
  override readonly name = 'CommandRefusal'
}
