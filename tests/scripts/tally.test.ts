import { describe, expect, it } from 'vitest'
import { chooseStages } from '../../scripts/test/choose.mjs'
import { casesOfPlaywright } from '../../scripts/test/playwright-report.mjs'
import { tallyCheck, watched } from '../../scripts/test/stages.mjs'
import { sum, tallyCases, verdict } from '../../scripts/test/tally.mjs'
import { casesOfVitest } from '../../scripts/test/vitest-report.mjs'

const VITEST = {
  testResults: [
    {
      name: '/app/tests/unit/dates.test.ts',
      status: 'passed',
      message: '',
      assertionResults: [
        { ancestorTitles: ['', 'a horizon'], title: 'of two years', status: 'passed' },
        {
          ancestorTitles: [''],
          title: 'on the Moon',
          status: 'pending',
          meta: { skipReason: 'no Moon here' },
        },
        { ancestorTitles: [''], title: 'some day', status: 'todo' },
      ],
    },
    {
      name: '/app/tests/guards/layers.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [{ ancestorTitles: [], title: 'hold', status: 'failed' }],
    },
    // It could not be loaded: Vitest counts no failed test.
    {
      name: '/app/tests/integration/store.test.ts',
      status: 'failed',
      message: 'no such module',
      assertionResults: [],
    },
  ],
}

const PLAYWRIGHT = {
  suites: [
    {
      title: 'journey.spec.ts',
      file: 'journey.spec.ts',
      specs: [{ title: 'opens', file: 'journey.spec.ts', tests: [{ status: 'expected' }] }],
      suites: [
        {
          title: 'on the corpus',
          file: 'journey.spec.ts',
          specs: [
            { title: 'pastes', file: 'journey.spec.ts', tests: [{ status: 'unexpected' }] },
            { title: 'exports', file: 'journey.spec.ts', tests: [{ status: 'flaky' }] },
            {
              title: 'prints',
              file: 'journey.spec.ts',
              tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no printer' }] }],
            },
          ],
        },
      ],
    },
  ],
  errors: [],
}

const shorten = (file: string) => file.replace('/app/', '')
const expected = {
  exitCode: 0,
  groups: ['unit'],
  groupOf: (file: string) => file.split('/')[1] ?? '',
  corpusIsHere: false,
}
const passed = {
  name: 'of two years',
  file: 'tests/unit/dates.test.ts',
  state: 'passed' as const,
  reason: '',
}

describe('reading a report', () => {
  it('of Vitest', () => {
    expect(casesOfVitest(VITEST, shorten)).toEqual([
      {
        name: 'a horizon › of two years',
        file: 'tests/unit/dates.test.ts',
        state: 'passed',
        reason: 'no reason given',
      },
      { name: 'on the Moon', file: 'tests/unit/dates.test.ts', state: 'skipped', reason: 'no Moon here' },
      { name: 'some day', file: 'tests/unit/dates.test.ts', state: 'skipped', reason: 'no reason given' },
      { name: 'hold', file: 'tests/guards/layers.test.ts', state: 'failed', reason: 'no reason given' },
      { name: 'the file itself', file: 'tests/integration/store.test.ts', state: 'failed', reason: '' },
    ])
  })

  it('of Playwright', () => {
    const file = 'tests/e2e/journey.spec.ts'
    expect(casesOfPlaywright(PLAYWRIGHT)).toEqual([
      { name: 'opens', file, state: 'passed', reason: 'no reason given' },
      { name: 'on the corpus › pastes', file, state: 'failed', reason: 'no reason given' },
      { name: 'on the corpus › exports', file, state: 'failed', reason: 'no reason given' },
      { name: 'on the corpus › prints', file, state: 'skipped', reason: 'no printer' },
    ])
  })

  it('of Playwright, with an error outside all tests', () => {
    expect(casesOfPlaywright({ suites: [], errors: [{ message: 'Error: No tests found\n  at x' }] })).toEqual(
      [{ name: 'Error: No tests found', file: 'playwright', state: 'failed', reason: '' }],
    )
  })
})

describe('counting', () => {
  it('counts what passed and failed, and says what was skipped and why', () => {
    const cases = casesOfVitest(VITEST, shorten)
    const groups = ['unit', 'guards', 'integration']
    expect(tallyCases(cases, { ...expected, exitCode: 1, groups })).toEqual({
      passed: 1,
      failed: 2,
      skipped: [
        'tests/unit/dates.test.ts: on the Moon (no Moon here)',
        'tests/unit/dates.test.ts: some day (no reason given)',
      ],
      problems: [],
    })
  })

  it('finds nothing wrong with a good run', () => {
    expect(tallyCases([passed], expected)).toEqual({ passed: 1, failed: 0, skipped: [], problems: [] })
  })

  it.each([
    ['a run without any test', [], expected, ['No test ran in unit.']],
    [
      'a group whose tests were all skipped',
      [{ ...passed, state: 'skipped' as const }],
      expected,
      ['No test ran in unit.'],
    ],
    [
      'a group without tests among others',
      [passed],
      { ...expected, groups: ['unit', 'component'] },
      ['No test ran in component.'],
    ],
    [
      'a run that ended badly although no test failed',
      [passed],
      { ...expected, exitCode: 1 },
      ['It ended with code 1, although no test failed.'],
    ],
  ])('does not believe %s', (_name, cases, expectation, problems) => {
    expect(tallyCases(cases, expectation).problems).toEqual(problems)
  })

  describe('a skipped test about the corpus', () => {
    const byTitle = {
      ...passed,
      name: 'the Corpus keeps its offsets',
      state: 'skipped' as const,
      reason: 'absent',
    }
    const byFile = {
      ...passed,
      file: 'tests/unit/corpus.test.ts',
      state: 'skipped' as const,
      reason: 'absent',
    }

    it('is only a skipped one where there is no corpus', () => {
      const { skipped, problems } = tallyCases([passed, byTitle, byFile], expected)
      expect(skipped).toHaveLength(2)
      expect(problems).toEqual([])
    })

    it('is a failure where there is one', () => {
      const tally = tallyCases([passed, byTitle, byFile], { ...expected, corpusIsHere: true })
      expect(tally.skipped).toEqual([])
      expect(tally.problems).toEqual([
        'The corpus is here, and yet this was skipped: tests/unit/dates.test.ts: the Corpus keeps its offsets (absent)',
        'The corpus is here, and yet this was skipped: tests/unit/corpus.test.ts: of two years (absent)',
      ])
      expect(sum([tally])).toEqual({ passed: 1, failed: 2 })
    })
  })

  it('a check must have looked at our sources', () => {
    expect(tallyCheck(0, 120, 100)).toMatchObject({ passed: 1, failed: 0, problems: [] })
    expect(tallyCheck(0, null, 100)).toMatchObject({ passed: 1, failed: 0, problems: [] })
    expect(tallyCheck(1, 120, 100)).toMatchObject({ passed: 0, failed: 1 })
    expect(tallyCheck(0, 0, 100)).toMatchObject({
      passed: 0,
      problems: ['It looked at 0 files, and src alone has 100.'],
    })
  })

  it('the network guard is one more test', () => {
    const journeys = { passed: 3, failed: 0, skipped: [], problems: [] }
    expect(sum([watched(journeys, [])])).toEqual({ passed: 4, failed: 0 })
    expect(sum([watched(journeys, ['The app reached for the network.'])])).toEqual({ passed: 3, failed: 1 })
  })
})

describe('the last line', () => {
  it.each([
    [{ passed: 12, failed: 0 }, '12 passed, 0 failed', true],
    [{ passed: 12, failed: 1 }, '12 passed, 1 failed', false],
    [{ passed: 0, failed: 0 }, '0 passed, 0 failed', false],
  ])('of %o', (total, line, good) => {
    expect(verdict(total)).toEqual({ line, good })
  })
})

describe('choosing stages', () => {
  const ALL = ['format', 'lint', 'types', 'dead-code', 'build', 'vitest', 'e2e']
  const PROJECTS = ['unit', 'integration', 'component', 'guards', 'scripts', 'durability']

  it.each([
    ['everything', [], ALL, PROJECTS],
    ['one check', ['--only=lint'], ['lint'], []],
    ['one project', ['--only=unit'], ['build', 'vitest'], ['unit']],
    ['windows, as built', ['--only=e2e'], ['build', 'e2e'], []],
    [
      'all but windows',
      ['--only=check'],
      ['format', 'lint', 'types', 'dead-code', 'build', 'vitest'],
      PROJECTS,
    ],
    ['some of each', ['--only=unit,e2e', '--only=types'], ['types', 'build', 'vitest', 'e2e'], ['unit']],
  ])('%s', (_name, args, stages, projects) => {
    expect(chooseStages(args)).toEqual({ stages, projects })
  })

  it.each([['--only=unti'], ['--help'], ['--only=']])('%s is refused with the names that exist', (arg) => {
    expect(() => chooseStages([arg])).toThrow('Say --only= and any of format, lint, types')
  })
})
