import { backUpBefore } from '../../../../src/library/backups/back-up-before'
import { worldOf } from '../../../../src/library/world'

/** Makes one backup after the other; says so before the first. */
const [folder = '', elsewhere = ''] = process.argv.slice(2)
console.log('begins')
for (;;) await backUpBefore(folder, 'schedule', { elsewhere, world: worldOf({}) })
