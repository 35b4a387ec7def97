import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { Turns, writeExport } from '../../library'
import { parsedOnce } from '../../shared/domain/parsed-once'
import { Day } from '../../shared/domain/time/day'
import type { CallInput, UserSettings } from '../../shared/ipc/contract'
import { MOST_REMEMBERED, RememberedLibrary } from '../known-libraries'

/** What this machine remembers about the window: never anything that belongs to a library. */
const Settings = z.strictObject({
  libraryPath: z.string().optional(),
  /** The libraries that were open here, the latest first. */
  libraries: z.array(RememberedLibrary).max(MOST_REMEMBERED).optional(),
  bounds: z
    .strictObject({ x: z.int(), y: z.int(), width: z.int().min(320), height: z.int().min(320) })
    .optional(),
  maximised: z.boolean().optional(),
  /** The name or initials that claims carry. */
  who: z.string().trim().min(1).max(100).optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  singleKeys: z.boolean().optional(),
  dailyNotice: z.boolean().optional(),
  /** The day of the last notice about due predictions. */
  noticedOn: Day.optional(),
})
export type Settings = z.output<typeof Settings>

/** `settings.json` in the app's own data folder. */
export class SettingsFile {
  private readonly file: string
  private current: Settings
  /** One write at a time: two would write the same new file. */
  private readonly turns = new Turns()

  constructor(folder: string) {
    this.file = path.join(folder, 'settings.json')
    this.current = read(this.file)
  }

  get values(): Settings {
    return this.current
  }

  /** What the person set, with what holds where nothing was set. */
  get ofUser(): UserSettings {
    const { who = null, theme = 'system', singleKeys = true, dailyNotice = true } = this.current
    return { who, theme, singleKeys, dailyNotice }
  }

  /** Null takes the name away; what is not given stays. */
  async changeOfUser({ who, ...changes }: CallInput<'settings.change'>): Promise<UserSettings> {
    const { who: before, ...others } = this.current
    const named = who === undefined ? before : (who ?? undefined)
    this.current = { ...others, ...(named === undefined ? {} : { who: named }) }
    const given = Object.entries(changes).filter(([, value]) => value !== undefined)
    await this.change(Object.fromEntries(given))
    return this.ofUser
  }

  async change(changes: Partial<Settings>): Promise<void> {
    this.current = { ...this.current, ...changes }
    await this.turns.take(() => this.write())
  }

  private async write(): Promise<void> {
    await writeExport(this.file, `${JSON.stringify(this.current, null, 2)}\n`)
  }
}

function read(file: string): Settings {
  try {
    return parsedOnce(Settings, JSON.parse(readFileSync(file, 'utf8'))).data ?? {}
  } catch {
    // None yet, or not readable: where the window stood is not worth an error, and the library is asked for anew.
    return {}
  }
}
