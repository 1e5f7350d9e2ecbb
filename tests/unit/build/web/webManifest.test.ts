import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../../../../build/repositoryRoot.ts'
import { webManifest } from '../../../../build/web/webManifest.ts'

describe('the manifest of the web app', () => {
  it('speaks Kyrgyz, and Russian and English where a browser can take them', () => {
    expect(webManifest).toMatchObject({ lang: 'ky', name: 'Аткаруу атласы' })
    expect(webManifest.name_localized).toEqual({
      ru: { value: 'Атлас исполнения', lang: 'ru' },
      en: { value: 'Atkaruu Atlas', lang: 'en' },
    })
  })

  it('has icons in both sizes that browsers ask for, as they are and to be cut to any shape', () => {
    const icons = webManifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`)

    expect(icons).toEqual(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512'])
    for (const { src } of webManifest.icons)
      expect(existsSync(join(repositoryRoot, 'renderer/public', src))).toBe(true)
  })

  it('opens lesson, results and pack files in a window that is there, without loading it anew', () => {
    expect(webManifest.file_handlers[0]?.accept).toEqual({
      'application/x-atlaslesson': ['.atlaslesson'],
      'application/x-atkaruu-atlas': ['.atlas'],
      'application/x-atlasresults': ['.atlasresults'],
    })
    expect(webManifest.launch_handler.client_mode[0]).toBe('focus-existing')
  })
})
