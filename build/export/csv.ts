import { contentTables } from '../../renderer/domain/interchange/tables/contentTables.ts'
import { toCsv } from '../../renderer/domain/table/toCsv.ts'
import type { CommandFormat } from './commandFormat.ts'
import { exchangeRequest } from './exchangeRequest.ts'

export const csv: CommandFormat = {
  id: 'csv',
  about: 'comparison, glossary, questions and statements as tables',
  makes: 'folder',
  make: async (request) => {
    const tables = contentTables(exchangeRequest(request))
    return {
      files: tables.map(({ name, rows }) => ({
        name: `${name}.${request.locale}.csv`,
        bytes: new TextEncoder().encode(toCsv(rows)),
      })),
      told: tables.map(({ name, rows }) => `${name}: ${rows.length - 1} rows.`),
    }
  },
}
