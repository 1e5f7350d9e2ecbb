import { CommandRefusal } from './commandFormat.ts'

/** The value of an option that counts, from 0 up to `most`. Throws a `CommandRefusal` for anything else. */
export function wholeNumber(option: string, value: string, most: number): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number > most)
    throw new CommandRefusal(`«--${option}» takes a whole number up to ${most}, not «${value}».`)
  return number
}
