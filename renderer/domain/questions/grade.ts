export interface Grade {
  readonly correct: boolean
  /** 0 to 1; between them where the answer is right in part. 1 exactly if it is correct. */
  readonly score: number
  /** Right, but not quite as it is written: «mind the spelling». */
  readonly note?: 'spelling'
}

export const WRONG: Grade = { correct: false, score: 0 }
export const RIGHT: Grade = { correct: true, score: 1 }

/** For so many of all parts right. */
export const sharing = (right: number, all: number): Grade =>
  right === all ? RIGHT : { correct: false, score: right / all }
