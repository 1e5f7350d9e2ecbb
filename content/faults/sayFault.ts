import type { Locale } from '../names.ts'
import { en } from './en.ts'
import type { Fault, Sentences } from './fault.ts'
import { ky } from './ky.ts'
import { ru } from './ru.ts'

const SENTENCES: Readonly<Record<Locale, Sentences>> = { ky, ru, en }

/** What is wrong, in a sentence for somebody who writes content and not programs. */
export function sayFault(fault: Fault, locale: Locale): string {
  // The code picks the sentence of this very fault, which the type of a union cannot tell.
  const say = SENTENCES[locale][fault.code] as (fault: Fault) => string
  return say(fault)
}
