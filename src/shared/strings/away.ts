/** Why nothing is written to a library any more, or not now: what stands behind "NOT SAVED:", where no system says it. */
export const away = {
  notThere: 'the folder of the library is not there; its disk may have been taken out',
  another: 'another library lies in its place',
  lockLost: 'another computer has opened the library for writing',
  mistake: 'Hindsight made a mistake',
  changed: 'the library was changed elsewhere',
} as const
