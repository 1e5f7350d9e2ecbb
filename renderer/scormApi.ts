import type { ScormCall, ScormLink, ScormTold } from './domain/scorm/scormCall.ts'

/** SCORM 1.2 run-time environment, 3.3: texts in, texts out. */
interface ScormApi {
  readonly LMSInitialize: (nothing: '') => string
  readonly LMSFinish: (nothing: '') => string
  readonly LMSGetValue: (element: string) => string
  readonly LMSSetValue: (element: string, value: string) => string
  readonly LMSCommit: (nothing: '') => string
}

/** No system nests its frames nearly as deep; a frame that is its own parent would never end. */
const MOST_FRAMES = 100

/** Opens the way to the learning system whose page this is in; null where there is none, or it will not. */
export function openScorm(page: Window = window): ScormLink | null {
  const api = findApi(page) ?? (page.opener ? findApi(page.opener as Window) : null)
  if (!api || !isDone(() => api.LMSInitialize(''))) return null
  return { told: readTold(api), carryOut: (calls) => carryOut(api, calls) }
}

/** In the page itself or in one of the pages around it, as the standard says. */
function findApi(page: Window): ScormApi | null {
  let here = page
  try {
    for (let depth = 0; depth < MOST_FRAMES; depth += 1) {
      const { API: api } = here as Window & { readonly API?: ScormApi }
      if (typeof api?.LMSInitialize === 'function') return api
      if (here.parent === here) return null
      here = here.parent
    }
  } catch {
    // A page of another origin may not be looked into, nor what is around it.
  }
  return null
}

function readTold(api: ScormApi): ScormTold {
  const read = (element: string): string => {
    try {
      return String(api.LMSGetValue(element) ?? '')
    } catch {
      // What a system does not know it may say in many ways.
      return ''
    }
  }
  return {
    lessonMode: read('cmi.core.lesson_mode'),
    lessonStatus: read('cmi.core.lesson_status'),
    scoreRaw: read('cmi.core.score.raw'),
    suspendData: read('cmi.suspend_data'),
    interactionCount: read('cmi.interactions._count'),
    masteryScore: read('cmi.student_data.mastery_score'),
    language: read('cmi.student_preference.language'),
  }
}

function carryOut(api: ScormApi, calls: readonly ScormCall[]): boolean {
  let isKept = true
  for (const call of calls) {
    const isTaken = isDone(() => carryOutOne(api, call))
    // Records of answers are optional in the standard: a system without them loses nothing of ours.
    const isOptional = call.kind === 'set' && call.element.startsWith('cmi.interactions.')
    if (!isTaken && !isOptional) {
      console.warn('the learning system refused', call)
      isKept = false
    }
  }
  return isKept
}

function carryOutOne(api: ScormApi, call: ScormCall): string {
  switch (call.kind) {
    case 'set':
      return api.LMSSetValue(call.element, call.value)
    case 'commit':
      return api.LMSCommit('')
    case 'finish':
      return api.LMSFinish('')
  }
}

/** The standard says the text «true»; some say it otherwise. */
function isDone(act: () => unknown): boolean {
  try {
    return String(act()) === 'true'
  } catch (error) {
    console.warn('the learning system failed', error)
    return false
  }
}
