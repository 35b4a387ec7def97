import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../scripts/set-up/run.mjs'
import { whyNoWitness, witnessed } from '../../scripts/test/witness.mjs'

const CALLS = 20_000

/** A thread that asks the system this often for something that has nothing to do with the network. */
const busyThread = `
  const { Worker } = require('node:worker_threads')
  new Worker("const fs = require('node:fs'); for (let i = 0; i < ${CALLS}; i++) fs.existsSync('/')", { eval: true })
`

describe('the witness', () => {
  let whyNot: string | null = null
  let folder = ''
  beforeAll(async () => {
    whyNot = await whyNoWitness()
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'witness-'))
    return () => fs.rmSync(folder, { recursive: true, force: true })
  })

  /** How often a witness stops what it watches, or lets it go on: itself watched by another one. */
  async function ptraceCallsOf(witness: readonly string[]) {
    const counts = path.join(folder, 'counts')
    const watched = ['strace', '-c', '-e', 'trace=ptrace', '-o', counts, ...witness]
    const { code, output } = await run([...watched, process.execPath, '--eval', busyThread])
    if (code !== 0) throw new Error(`The watched witness failed:\n${output}`)
    // Share of the time, seconds, microseconds for each, calls, perhaps errors, name.
    const line = fs
      .readFileSync(counts, 'utf8')
      .split('\n')
      .find((row) => row.endsWith(' ptrace'))
    return Number(line?.trim().split(/\s+/)[3])
  }

  it('leaves alone a thread that does not reach for the network', async ({ skip }) => {
    skip(whyNot !== null, whyNot ?? '')
    const trace = path.join(folder, 'trace')
    expect(await ptraceCallsOf(witnessed(trace))).toBeLessThan(CALLS / 2)

    // Without the call that a thread begins with, it is stopped at each of all the others.
    const without = witnessed(trace).map((word) => word.replace(',set_robust_list', ''))
    expect(await ptraceCallsOf(without)).toBeGreaterThan(CALLS)
  })
})
