import { parentOf } from '../../process/parent'
import { serveBackups } from './serve'

/** The program of the backup process. */
serveBackups(parentOf(process))
