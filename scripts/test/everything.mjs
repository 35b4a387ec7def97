import fs from 'node:fs'
import path from 'node:path'
import { childEnvironment, ROOT } from '../set-up/run.mjs'
import { setUp } from '../set-up/set-up.mjs'
import { chooseStages } from './choose.mjs'
import { buildStage, checkStages, e2eStage, vitestStage } from './stages.mjs'
import { sum, verdict } from './tally.mjs'
import { startXvfb } from './xvfb.mjs'

/** Journeys that are made at the same time: a window waits for half of its time. */
const SCREENS = 2

/**
 * Runs all stages, or those chosen with --only, to their end. One that fails never hides what the later ones have to say.
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function testEverything(args) {
  const { stages: chosen, projects } = chooseStages(args)
  const electron = await setUp('test')
  fs.rmSync(path.join(ROOT, 'test-results'), { recursive: true, force: true })
  fs.mkdirSync(path.join(ROOT, 'test-results'), { recursive: true })

  // Always screens of our own: windows that pop up would steal the keyboard from whoever works meanwhile.
  const screens =
    process.platform === 'linux' ? await Promise.all(Array.from({ length: SCREENS }, startXvfb)) : []
  try {
    const env = childEnvironment({ ...screens[0]?.env, ...manyScreens(screens) })
    const all = [...checkStages(), buildStage(), vitestStage(projects, env), e2eStage(electron, env)]
    const stages = all.filter(({ name }) => chosen.includes(name))
    /** @type {import('./tally.mjs').Tally[]} */
    const tallies = []
    /** @type {string[]} */
    const broken = []
    for (const { name, run } of stages) {
      process.stdout.write(`${name.padEnd(10)} `)
      const began = performance.now()
      const { tally, output } = await run({ broken })
      tallies.push(tally)
      const failures = tally.failed + tally.problems.length
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`${tally.passed} passed, ${failures} failed, ${seconds} s`)
      if (failures > 0) {
        broken.push(name)
        console.log(`\n${output.trim()}\n`)
      }
      for (const problem of tally.problems) console.log(`FAILED ${problem}`)
      for (const skipped of tally.skipped) console.log(`SKIPPED ${skipped}`)
    }
    const { line, good } = verdict(sum(tallies))
    console.log(broken.length > 0 ? `\nFailed: ${broken.join(', ')}` : '')
    console.log(line)
    return good ? 0 : 1
  } finally {
    for (const { stop } of screens) stop()
  }
}

/**
 * Windows that are open at the same time must not share the keyboard and the clipboard.
 * @param {readonly { env: NodeJS.ProcessEnv }[]} screens
 */
function manyScreens(screens) {
  return { HINDSIGHT_TEST_SCREENS: screens.map(({ env }) => env['DISPLAY']).join(' ') }
}
