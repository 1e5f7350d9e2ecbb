import type { PortOwner } from './portOwner.ts'

/** What to tell a person whose port is taken: by what, why we do not move, and how to choose. */
export function portTakenMessage(port: number, owner: PortOwner | undefined): string {
  const who = owner ? `${owner.name} (process ${owner.pid})` : 'another program'
  const other = port < 65_535 ? port + 1 : port - 1
  return [
    `Port ${port} is taken by ${who}.`,
    'Progress in the browser belongs to the address, so the atlas does not move by itself.',
    `Close that program and start again, or choose another port: npm start -- --port ${other}`,
    `(progress made at port ${port} is then not seen; it stays there, and an export brings it over)`,
  ].join('\n')
}
