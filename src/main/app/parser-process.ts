import type { StartParser } from '../../library/import'
import { utilityProgram } from './utility-program'

/**
 * Starts the parser as a utility process. Electron ignores heap flags there and does not keep it from files: what
 * limits it is the thread it parses in and the supervisor, which kills it.
 */
export const startParser: StartParser = utilityProgram('parser.cjs', 'Hindsight parser')
