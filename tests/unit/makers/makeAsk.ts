import type { Ask } from '../../../renderer/domain/lesson/ask.ts'
import { beginAsk } from '../../../renderer/domain/lesson/beginAsk.ts'

export const makeAsk = (given: Partial<Ask> = {}): Ask => ({ ...beginAsk('q1'), ...given })
