import { type DamageTally, damageOften, damageSummary, writeOver } from '../../tests/durability/damages'
import { cutAfterFault, type Fault, faultEverywhere, faultKinds } from '../../tests/durability/faults'
import { fillDisk } from '../../tests/durability/full-disk'
import { desk, killOften, lowdbList } from '../../tests/durability/kills'
import { cutLowdb } from '../../tests/durability/lowdb-control'
import { type CutTally, cutEverywhere, momentsOf } from '../../tests/durability/power-cuts'
import { below, seeded } from '../../tests/durability/random'
import {
  controlSummary,
  faultSummary,
  fullDiskSummary,
  killSummary,
  load,
  sideBySide,
  summaryOf,
} from '../../tests/durability/report'
import { longDay, shortDay, shortMorning } from '../../tests/durability/script'

/** Every kind of fault at every call, once for one call and once for a while. */
const everyFault = (first: number): Fault[] =>
  faultKinds.flatMap((kind) => [1, 7].map((length) => ({ kind, first, length })))

const LONG_DAYS = 3
const BEATS = 40
const CUTS_AFTER_FAULTS = 150
const DAMAGES = 1000

export interface Wanted {
  readonly seed: number
  readonly kills: number
}

/** Paths of the programs that get killed. */
export interface Programs {
  readonly desk: string
  readonly lowdb: string
}

/** The long form. Gives the exit code: 1 where anything was lost, or where the control lost nothing. */
export async function runAll({ seed, kills }: Wanted, programs: Programs): Promise<number> {
  const say = (line: string) => console.log(`${line}\n`)
  say(`seed ${seed}, ${load()}`)

  const short = await cutEverywhere(await momentsOf(shortDay), { seed })
  say(summaryOf(short, seed))
  const cuts: CutTally[] = [short]
  for (let day = 1; day <= LONG_DAYS; day++) {
    const moments = await momentsOf(longDay(seeded(seed + day), BEATS))
    const tally = await cutEverywhere(moments, { seed: seed + day })
    say(summaryOf(tally, seed + day))
    cuts.push(tally)
  }

  const faults = await faultEverywhere(shortMorning, everyFault)
  say(faultSummary(faults))
  const random = seeded(seed)
  const both: CutTally[] = []
  for (let n = 0; n < CUTS_AFTER_FAULTS; n++) {
    const kind = faultKinds[n % faultKinds.length] ?? 'EIO'
    const fault = { kind, first: 1 + below(random, faults.calls), length: 1 + below(random, 8) }
    for (const tally of await cutAfterFault(shortMorning, fault, seed + n)) {
      if (tally.findings.length > 0) say(`${JSON.stringify(fault)}: ${summaryOf(tally, seed + n)}`)
      both.push(tally)
    }
  }

  const disk = await fillDisk(programs.desk)
  say(typeof disk === 'string' ? `SKIPPED a full disk of 2 MB: ${disk}` : fullDiskSummary(disk))
  const killed = await killOften(desk(programs.desk), { kills, seed })
  say(killSummary('Hindsight', killed, seed))

  const damaged = await damageOften({ damages: DAMAGES, seed })
  say(damageSummary(damaged, seed))
  const writtenOver = await damageOften({ damages: DAMAGES / 20, seed, meddle: writeOver })
  say(`control, a repair that writes over what is damaged: ${damageSummary(writtenOver, seed)}`)

  const control = await cutLowdb({ saves: 40, seed })
  say(controlSummary(control, seed))
  const options = { kills: Math.ceil(kills / 10), seed, within: 120 }
  const awaited = await killOften(lowdbList(programs.lowdb, 'awaited'), options)
  say(killSummary('lowdb, awaited', awaited, seed))
  const atOnce = await killOften(lowdbList(programs.lowdb, 'at-once'), options)
  say(killSummary('lowdb, not awaited', atOnce, seed))

  const { table, isGood } = sideBySide({ cuts, both, faults, killed, disk, control, awaited, atOnce })
  say(table)
  say(load())
  return isGood && areDamagesMended(damaged) && writtenOver.destroyed > 0 ? 0 : 1
}

/** All noticed, no byte destroyed, and 99.9 % of the articles at their latest revision. */
const areDamagesMended = ({ damages, noticed, articles, latest, destroyed, notWell }: DamageTally): boolean =>
  noticed === damages && destroyed === 0 && notWell === 0 && latest >= articles * 0.999
