import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { repositoryRoot } from '../../../build/repositoryRoot.ts'

interface Job {
  needs?: string
  if?: string
  strategy?: { matrix: { os: string[] } }
  env?: Record<string, string>
  steps: { run?: string; uses?: string }[]
}

const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8')
const { jobs }: { jobs: Record<'test' | 'installers' | 'release', Job> } = parse(
  read('.github/workflows/tests-and-installers.yml'),
)
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
const linesOf = (job: Job) => job.steps.flatMap(({ run }) => run?.split('\n') ?? [])

describe('the workflow of tests and installers', () => {
  it('runs commands that there are', () => {
    const commands = Object.values(jobs)
      .flatMap(linesOf)
      .flatMap((line) => /^npm (?:run )?(test|[\w:]+)$/.exec(line)?.[1] ?? [])
      .filter((name) => name !== 'ci')

    expect(commands).toEqual(['test', 'dist'])
    for (const name of commands) expect(scripts).toHaveProperty([name])
  })

  it('tests on Electron itself on three systems before it builds anything for them', () => {
    const systems = jobs.test.strategy?.matrix.os ?? []

    expect(systems.map((name) => name.split('-')[0])).toEqual(['ubuntu', 'windows', 'macos'])
    expect(jobs.installers.strategy?.matrix.os).toEqual(systems)
    expect(jobs.test.env).toMatchObject({ ATLAS_REQUIRE_ELECTRON: '1' })
    expect([jobs.installers.needs, jobs.release.needs]).toEqual(['test', 'installers'])
  })

  it('releases a tag alone, with checksums that it has looked at', () => {
    const lines = linesOf(jobs.release)

    expect(jobs.installers.if).toBe("github.ref_type == 'tag'")
    expect(lines).toContain('sha256sum --check --strict SHA256SUMS')
    expect(lines.at(-1)).toMatch(/^gh release create /)
  })
})
