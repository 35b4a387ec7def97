import fs from 'node:fs'

/** Electron's fuses are a few characters in its executable, behind this mark: '0' off, '1' on, 'r' removed. */
const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Positions in version 1 of the wire. */
export const FUSE = {
  runAsNode: 0,
  nodeOptions: 2,
  inspectArguments: 3,
  onlyLoadAppFromAsar: 5,
  browserProcessSnapshot: 6,
}

/**
 * @param {Buffer} executable
 * @returns {{ offset: number, wire: string }}
 */
export function findFuses(executable) {
  const mark = executable.indexOf(MARK)
  if (mark < 0) throw new Error('This executable has no fuses.')
  if (executable.indexOf(MARK, mark + 1) >= 0) throw new Error('This executable has its fuses twice.')
  const start = mark + MARK.length
  if (executable[start] !== 1) throw new Error(`Fuses of version ${executable[start]} are not known.`)
  const offset = start + 2
  return { offset, wire: executable.toString('latin1', offset, offset + (executable[start + 1] ?? 0)) }
}

/**
 * The wire with some fuses set. A removed fuse stays removed, and one that the wire does not have is left out.
 * @param {string} wire
 * @param {ReadonlyMap<number, boolean>} wanted
 */
export function setFuses(wire, wanted) {
  const states = wire.split('')
  for (const [position, on] of wanted) {
    if (states[position] === '0' || states[position] === '1') states[position] = on ? '1' : '0'
  }
  return states.join('')
}

/**
 * @param {string} file the executable, changed in place
 * @param {ReadonlyMap<number, boolean>} wanted
 */
export function writeFuses(file, wanted) {
  const { offset, wire } = findFuses(fs.readFileSync(file))
  const handle = fs.openSync(file, 'r+')
  try {
    fs.writeSync(handle, setFuses(wire, wanted), offset, 'latin1')
  } finally {
    fs.closeSync(handle)
  }
}
