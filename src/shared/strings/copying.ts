import { size } from './counting'

/** Why a library is not copied to another place. */
export const copying = {
  missing: (needed: number, free: number) =>
    `${size(needed)} are needed and ${size(free)} are free: ${size(needed - free)} are missing`,
} as const
