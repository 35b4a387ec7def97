import { parentOf } from '../../process/parent'
import { serveAnalyst } from './serve'

/** The program of the analyst process. */
serveAnalyst(parentOf(process))
