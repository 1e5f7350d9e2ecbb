import type { Page } from '@playwright/test'

/** All rows of one table on disk. */
export const rowsOf = <T>(page: Page, table: string): Promise<readonly T[]> =>
  page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const rows = opening.result.transaction(name).objectStore(name).getAll()
          rows.onsuccess = () => {
            opening.result.close()
            resolve(rows.result)
          }
        }
      }),
    table,
  )
