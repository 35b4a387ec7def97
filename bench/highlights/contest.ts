/** Milliseconds from an act to the end of the frame that shows it, of every act. */
export type Frames = readonly number[]

/** What the program that measures asks of the page. */
export interface Contest {
  paint(): Promise<Frames>
  addOneByOne(times: number): Promise<Frames>
  /** Moves the pointer over the words. */
  hover(times: number): Promise<Frames>
  /** A page further each time. */
  scroll(times: number): Promise<Frames>
}

declare global {
  interface Window {
    contest: Contest
  }
}
