import { type ReadCode, readExamCode } from '../../domain/exam/examCode.ts'
import type { ExamBank } from './useExamBank.ts'

type Opened =
  | (ReadCode & { readonly ok: true; readonly bank: ExamBank })
  | (ReadCode & { readonly ok: false })

/**
 * What a code means here, with the questions that it draws from: those of the built-in content where it was made
 * for that, whatever packs are on, else those of this very content with these very packs.
 */
export function openCode(typed: string, bank: ExamBank): Opened {
  const plain = readExamCode(typed, bank.edition)
  if (plain.ok) return { ...plain, bank: { ...bank, questions: bank.builtIn } }
  if (plain.fault !== 'other-content' || !bank.editionWithPacks) return plain
  const withPacks = readExamCode(typed, bank.editionWithPacks)
  return withPacks.ok ? { ...withPacks, bank } : withPacks
}
