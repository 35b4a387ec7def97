import type { StartAnalyst } from '../../library'
import { utilityProgram } from './utility-program'

/** Starts the analyst as a utility process: reading ten thousand articles is not to be felt in the window. */
export const startAnalyst: StartAnalyst = utilityProgram('analyst.cjs', 'Hindsight analyst')
