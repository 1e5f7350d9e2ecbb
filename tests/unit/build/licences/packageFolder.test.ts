import { expect, it } from 'vitest'
import { packageFolder } from '../../../../build/licences/packageFolder.ts'

it.each([
  ['/a/node_modules/zod/v4/core.js', '/a/node_modules/zod'],
  ['/a/node_modules/@scope/name/index.js?used', '/a/node_modules/@scope/name'],
  ['/a/node_modules/outer/node_modules/inner/x.js', '/a/node_modules/outer/node_modules/inner'],
  ['\0commonjs-es-import:/a/node_modules/react/index.js', '/a/node_modules/react'],
  ['C:\\a\\node_modules\\zod\\index.js', 'C:\\a\\node_modules\\zod'],
])('finds whose %j is', (id, folder) => {
  expect(packageFolder(id)).toBe(folder)
})

it.each(['/a/renderer/main.tsx', '\0virtual:atlas'])('knows that %j is our own', (id) => {
  expect(packageFolder(id)).toBeNull()
})
