import path from 'node:path'

/**
 * The npm that started us, so that one set-up never mixes two versions; else the one on the PATH.
 * @param {...string} args
 * @returns {[command: string, ...args: string[]]}
 */
export function npmCommand(...args) {
  const starter = process.env.npm_execpath ?? ''
  // Other package managers name themselves there too, and do not know `ci` or `pack` as npm does.
  if (path.basename(starter) === 'npm-cli.js') return [process.execPath, starter, ...args]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args]
}
