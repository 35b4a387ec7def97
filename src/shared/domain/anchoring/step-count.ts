/** Counts what was looked at: characters, words, cells of a table. Limits and tests go by it, never by a clock. */
export class StepCount {
  taken = 0

  take(steps: number): void {
    this.taken += steps
  }
}
