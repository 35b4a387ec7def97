import { afterEach } from 'vitest'
import { clearLeftovers } from '../support/library'

afterEach(clearLeftovers)
