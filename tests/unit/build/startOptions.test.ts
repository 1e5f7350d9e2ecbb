import { describe, expect, it } from 'vitest'
import { DEFAULT_PORT, parseStartOptions } from '../../../build/startOptions.ts'

describe('parseStartOptions', () => {
  it('opens Electron, and a browser only if need be, when nothing is said', () => {
    const options = parseStartOptions([])

    expect(options).toEqual({ browser: false, port: DEFAULT_PORT, open: true, help: false })
  })

  it('reads every option', () => {
    const options = parseStartOptions(['--browser', '--port', '5000', '--no-open', '--help'])

    expect(options).toEqual({ browser: true, port: 5000, open: false, help: true })
  })

  it.each([
    [['--prot', '5'], 'There is no option --prot.'],
    [['--port'], '--port needs a number after it.'],
    [['--port', '--browser'], '--port needs a number after it.'],
    [['--port', '80'], '--port needs a number from 1024 to 65535, not "80".'],
    [['--port', '65536'], '--port needs a number from 1024 to 65535, not "65536".'],
    [['--port', '5e3'], '--port needs a number from 1024 to 65535, not "5e3".'],
    [['--browser=yes'], '--browser takes no value.'],
    [['5000'], 'Nothing but options is expected here, not "5000".'],
  ])('says in a sentence what is wrong with %j', (args, mistake) => {
    expect(parseStartOptions(args)).toEqual({ mistake })
  })
})
