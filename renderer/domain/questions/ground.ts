import { conditionQuestions } from './condition.ts'
import type { Draft } from './draft.ts'
import type { Material } from './material.ts'
import { ruleQuestions } from './rule.ts'

/** On what ground: the condition that leads to a step, and the rule that a step rests on. */
export function groundQuestions(material: Material): readonly Draft[] {
  return [...conditionQuestions(material), ...ruleQuestions(material)]
}
