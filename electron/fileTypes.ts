/** A kind of file that the system may hand to the program. */
export interface FileType {
  /** Without the dot. */
  extension: string
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
    association: { mimeType: 'application/x-atlaslesson', name: 'Atkaruu Atlas lesson' },
  },
  {
    extension: 'atlasresults',
    association: { mimeType: 'application/x-atlasresults', name: 'Atkaruu Atlas results' },
  },
  { extension: 'json', association: null },
]
