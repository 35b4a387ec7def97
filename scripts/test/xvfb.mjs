import { spawn } from 'node:child_process'

/**
 * A screen that nobody sees. Xvfb finds a free number itself and tells it on its fourth channel, so two runs never meet.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => void }>}
 */
export function startXvfb() {
  return new Promise((resolve, reject) => {
    const xvfb = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        detached: true,
      },
    )
    const stop = () => {
      process.off('exit', stop)
      xvfb.kill()
    }
    process.on('exit', stop)
    xvfb.on('error', reject)
    xvfb.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)))
    let number = ''
    xvfb.stdio[3]?.on('data', (piece) => {
      number += piece
      // Without these, a test on a Wayland desktop would open its windows there.
      if (number.endsWith('\n'))
        resolve({ env: { DISPLAY: `:${number.trim()}`, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' }, stop })
    })
  })
}
