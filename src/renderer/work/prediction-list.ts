import { keptInSession } from './kept-in-session'

/** What the predictions screen shows: copying acts on the one selected there. */
export const predictionList = keptInSession<{ readonly words: string; readonly selectedId: string | null }>({
  words: '',
  selectedId: null,
})
