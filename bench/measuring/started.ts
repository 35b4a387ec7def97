import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Milliseconds from the start of a program to the line that begins with each word. Waits for its end. */
export async function started(
  args: readonly string[],
  words: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const seen: Record<string, number> = {}
  for await (const line of createInterface({ input: child.stdout })) {
    const word = words.find((word) => line.startsWith(word))
    if (word) seen[word] ??= performance.now() - start
  }
  const code = await ended
  if (code !== 0 || words.some((word) => seen[word] === undefined)) {
    throw new Error(
      `${args[0]} ended with code ${code} and said ${Object.keys(seen).join(', ') || 'nothing'}`,
    )
  }
  return seen
}
