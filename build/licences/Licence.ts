/** What is shipped under a licence of its own: a package, letters, data. */
export interface Licence {
  name: string
  version: string
  /** By its SPDX identifier where it has one. */
  licence: string
  /** The licence in full, with whose it is. */
  text: string
}

/** In a stable order, each thing once. */
export function sortLicences(licences: readonly Licence[]): Licence[] {
  const byKey = new Map(licences.map((licence) => [keyOf(licence), licence]))
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, licence]) => licence)
}

const keyOf = ({ name, version }: Licence) => `${name.toLowerCase()} ${version}`
