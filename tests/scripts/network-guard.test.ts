import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installedRuntime } from '../../scripts/electron-runtime/installed.mjs'
import { childEnvironment, run } from '../../scripts/set-up/run.mjs'
import { readTrace, whyNoWitness, witnessed } from '../../scripts/test/witness.mjs'
import { startXvfb } from '../../scripts/test/xvfb.mjs'
import { complaints } from '../support/network-trace/analyse.mjs'

const APP = path.resolve('tests/support/network-trace/planted-app/main.mjs')

/** The control of the network guard: real Electron apps with a request planted in one process each, under real strace. */
describe('the network guard', () => {
  let whyNot: string | null = null
  let folder = ''
  let env: NodeJS.ProcessEnv = {}
  beforeAll(async () => {
    whyNot = await whyNoWitness()
    if (whyNot) return
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'planted-'))
    const screen = await startXvfb()
    env = childEnvironment(screen.env)
    return () => {
      screen.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    }
  })

  /** Runs the app with its plant; the listener is ours, on this machine, and hangs up on everybody. */
  async function runPlanted(plant = '') {
    let knocks = 0
    const listener = net.createServer((socket) => {
      knocks += 1
      socket.destroy()
    })
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
    const address = listener.address()
    const port = typeof address === 'object' ? address?.port : undefined
    try {
      const electron = installedRuntime()?.executable ?? 'electron'
      const trace = path.join(folder, `${plant}.strace`)
      const profile = path.join(folder, plant)
      // As Playwright starts the app: the sandbox is not what is tested here, and root may not have it.
      const options = [
        '--no-sandbox',
        `--user-data-dir=${profile}`,
        APP,
        `--plant=${plant}`,
        `--port=${port}`,
      ]
      const { code, output } = await run([...witnessed(trace), electron, ...options], { env })
      if (code !== 0) throw new Error(`The planted app failed:\n${output}`)
      return { knocks, port, complaints: complaints(await readTrace(trace, electron)) }
    } finally {
      listener.close()
    }
  }

  it('stays green for an app that keeps to itself', async ({ skip }) => {
    skip(whyNot !== null, whyNot ?? '')
    const { knocks, complaints } = await runPlanted('none')
    expect(complaints).toEqual([])
    expect(knocks).toBe(0)
  })

  it.for([
    ['main', 'main'],
    ['renderer', 'utility network.mojom.NetworkService'],
    ['utility', 'utility node.mojom.NodeService'],
  ])(
    'turns red for a request planted in %s, and names the process that made it',
    async ([plant, process], { skip }) => {
      skip(whyNot !== null, whyNot ?? '')
      const { knocks, port, complaints } = await runPlanted(plant)
      expect(knocks).toBeGreaterThan(0)
      expect(complaints).toContainEqual(
        expect.stringMatching(
          new RegExp(`: its ${process} process called connect for 127\\.0\\.0\\.1:${port} \\(`),
        ),
      )
    },
  )
})
