import { useEffect, useState } from 'react'

/** One thing that is shipped with the program, as the build lists it. */
export interface Licence {
  readonly name: string
  readonly version: string
  /** By its SPDX identifier where it has one. */
  readonly licence: string
  /** The licence in full, with whose it is. */
  readonly text: string
}

const ADDRESS = './licences.json'

/** What is shipped, by name: undefined while it is being read, null where the build has listed nothing. */
export function useLicences(): readonly Licence[] | null | undefined {
  const [licences, setLicences] = useState<readonly Licence[] | null>()
  useEffect(() => {
    let isWanted = true
    readLicences()
      .catch((error: unknown) => {
        console.error('the licences could not be read', error)
        return null
      })
      .then((found) => isWanted && setLicences(found))
    return () => {
      isWanted = false
    }
  }, [])
  return licences
}

async function readLicences(): Promise<readonly Licence[]> {
  const response = await fetch(ADDRESS)
  if (!response.ok) throw new Error(`${ADDRESS}: ${response.status}`)
  // Written by our own build, in this very shape.
  return (await response.json()) as readonly Licence[]
}
