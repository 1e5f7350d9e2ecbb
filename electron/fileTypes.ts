/** A kind of file that the system may hand to the program. */
export interface FileType {
  /** Without the dot. */
  extension: string
  /** Whether it is UTF-8 and goes to the page as text; otherwise as bytes. */
  isText: boolean
  /** What installers tell the system of a kind that is ours alone; null for one that belongs to every program. */
  association: { mimeType: string; name: string } | null
}

/**
 * Every kind of file that the program opens. A line here is all that the command line and the
 * installers need to know of a new one.
 */
export const fileTypes: readonly FileType[] = [
  {
    extension: 'atlaslesson',
    isText: true,
    association: { mimeType: 'application/x-atlaslesson', name: 'Atkaruu Atlas lesson' },
  },
  {
    extension: 'atlas',
    isText: false,
    association: { mimeType: 'application/x-atkaruu-atlas', name: 'Atkaruu Atlas course pack' },
  },
  {
    extension: 'atlasresults',
    isText: true,
    association: { mimeType: 'application/x-atlasresults', name: 'Atkaruu Atlas results' },
  },
  { extension: 'json', isText: true, association: null },
]
