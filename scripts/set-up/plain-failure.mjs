/** A failure the person at the keyboard can act on: shown as a sentence, never as a stack trace. */
export class PlainFailure extends Error {}

/**
 * Runs a command of ours to its exit code. Only a bug of ours is worth a stack trace: a full disk or a missing permission
 * (errors with a code) is described well enough by its message.
 * @param {() => Promise<number>} command
 */
export async function exitWith(command) {
  try {
    process.exit(await command())
  } catch (error) {
    const expected = error instanceof PlainFailure || (error instanceof Error && 'code' in error)
    console.error(expected ? error.message : error)
    process.exit(1)
  }
}
