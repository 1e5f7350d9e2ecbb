import type { AnswerProps } from './AnswerProps.ts'
import { OptionList } from './OptionList.tsx'

/** Options of which one is right: a press is the answer, unless answers can be changed. */
export function OneAnswer({ onChange, onGive, ...shown }: AnswerProps) {
  return (
    <OptionList
      {...shown}
      press={onGive ? 'answer' : 'mark'}
      onPress={(option) => (onGive ?? onChange)([option])}
    />
  )
}
