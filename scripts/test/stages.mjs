import fs from 'node:fs'
import path from 'node:path'
import { complaints } from '../../tests/support/network-trace/analyse.mjs'
import { ensureBuild } from '../set-up/build.mjs'
import { installedTool, ROOT, run } from '../set-up/run.mjs'
import { casesOfPlaywright } from './playwright-report.mjs'
import { tallyCases } from './tally.mjs'
import { casesOfVitest } from './vitest-report.mjs'
import { readTrace, whyNoWitness, witnessed } from './witness.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ tally: Tally, output: string }} StageResult */
/** @typedef {{ name: string, run: (before: { broken: readonly string[] }) => Promise<StageResult> }} Stage */

const RESULTS = path.join(ROOT, 'test-results')
const CORPUS = path.join(ROOT, '..', 'shared')

/** @returns {Stage[]} */
export function checkStages() {
  return [
    checkStage('format', 'biome', ['ci', '--error-on-warnings'], /Checked (\d+) files?/),
    checkStage('lint', 'oxlint', ['--type-aware', '--deny-warnings'], /on (\d+) files?/),
    checkStage('types', 'tsc', ['--build'], null),
    checkStage('dead-code', 'knip', [], null),
  ]
}

/**
 * A tool that passes or fails as a whole, counted as one test. Where it tells how many files it looked at, it must have
 * looked at our sources: a checker that looked at nothing also reports success.
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {RegExp | null} looked
 * @returns {Stage}
 */
function checkStage(name, tool, args, looked) {
  return {
    name,
    run: async () => {
      const { code, output } = await run([installedTool(tool), ...args])
      return {
        tally: tallyCheck(code, looked ? Number(looked.exec(output)?.[1] ?? 0) : null, sourceFiles()),
        output,
      }
    },
  }
}

/**
 * @param {number} exitCode
 * @param {number | null} looked how many files it looked at, where it says so
 * @param {number} sources how many there are
 * @returns {Tally}
 */
export function tallyCheck(exitCode, looked, sources) {
  if (exitCode !== 0) return { passed: 0, failed: 1, skipped: [], problems: [] }
  if (looked === null || looked >= sources) return { passed: 1, failed: 0, skipped: [], problems: [] }
  return {
    passed: 0,
    failed: 0,
    skipped: [],
    problems: [`It looked at ${looked} files, and src alone has ${sources}.`],
  }
}

function sourceFiles() {
  return fs
    .readdirSync(path.join(ROOT, 'src'), { recursive: true })
    .filter((name) => /\.tsx?$/.test(String(name))).length
}

/** @returns {Stage} */
export function buildStage() {
  return {
    name: 'build',
    run: async () => {
      try {
        const { output } = await ensureBuild()
        return { tally: tallyCheck(0, null, 0), output }
      } catch (error) {
        return {
          tally: tallyCheck(1, null, 0),
          output: String(error instanceof Error ? error.message : error),
        }
      }
    },
  }
}

/**
 * @param {readonly string[]} projects
 * @param {NodeJS.ProcessEnv} env
 * @returns {Stage}
 */
export function vitestStage(projects, env) {
  const report = path.join(RESULTS, 'vitest.json')
  return {
    name: 'vitest',
    run: async () => {
      const chosen = projects.flatMap((project) => ['--project', project])
      const { code, output } = await run([installedTool('vitest'), 'run', ...chosen], { env })
      const cases = readReport(report, (json) => casesOfVitest(json, insideRoot))
      return {
        tally: tallyCases(cases, {
          exitCode: code,
          groups: projects,
          groupOf: projectOf,
          corpusIsHere: fs.existsSync(CORPUS),
        }),
        output,
      }
    },
  }
}

/** @param {string} file */
function insideRoot(file) {
  return path.relative(ROOT, file).replaceAll(path.sep, '/')
}

/** @param {string} file as in tests/unit/dates.test.ts */
function projectOf(file) {
  return file.split('/')[1] ?? ''
}

/**
 * The journeys in real windows, watched by strace: that the app itself reached for no network counts as one more test.
 * @param {string} electron
 * @param {NodeJS.ProcessEnv} env
 * @returns {Stage}
 */
export function e2eStage(electron, env) {
  const report = path.join(RESULTS, 'e2e.json')
  const trace = path.join(RESULTS, 'network.strace')
  return {
    name: 'e2e',
    run: async ({ broken }) => {
      if (broken.includes('build'))
        return {
          tally: {
            passed: 0,
            failed: 0,
            skipped: [],
            problems: ['Nothing could be opened, because the build failed.'],
          },
          output: '',
        }
      const blind = await whyNoWitness()
      const playwright = [installedTool('playwright'), 'test']
      const { code, output } = await run(blind ? playwright : [...witnessed(trace), ...playwright], { env })
      const cases = readReport(report, casesOfPlaywright)
      const journeys = tallyCases(cases, {
        exitCode: code,
        groups: ['e2e'],
        groupOf: () => 'e2e',
        corpusIsHere: fs.existsSync(CORPUS),
      })
      return {
        tally: blind
          ? unwatched(journeys, blind)
          : watched(journeys, complaints(await readTrace(trace, electron))),
        output,
      }
    },
  }
}

/**
 * @param {Tally} journeys
 * @param {string} reason
 * @returns {Tally}
 */
function unwatched(journeys, reason) {
  return { ...journeys, skipped: [...journeys.skipped, `network guard (${reason})`] }
}

/**
 * @param {Tally} journeys
 * @param {readonly string[]} complaintsAboutApp
 * @returns {Tally}
 */
export function watched(journeys, complaintsAboutApp) {
  if (complaintsAboutApp.length === 0) return { ...journeys, passed: journeys.passed + 1 }
  return {
    ...journeys,
    problems: [
      ...journeys.problems,
      `network guard (see test-results/network.strace):\n${complaintsAboutApp.join('\n')}`,
    ],
  }
}

/**
 * The cases in a report; none where the tool died before writing it, which the tally then notices.
 * @template Report
 * @param {string} file
 * @param {(report: Report) => import('./tally.mjs').TestCase[]} read
 */
function readReport(file, read) {
  return fs.existsSync(file) ? read(JSON.parse(fs.readFileSync(file, 'utf8'))) : []
}
