/** A file that was given to the program to open, and where it is looked at. */
export interface IncomingFile {
  readonly place: string
  /** A bare file name. */
  readonly name: string
  /** Null where it could not be read, is larger than any file of ours, or is no text. */
  readonly text: string | null
  /** Of a file that is no text. */
  readonly bytes?: Uint8Array
}
