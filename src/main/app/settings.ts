import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { writeExport } from '../../library'

/** What this machine remembers about the window: never anything that belongs to a library. */
const Settings = z.strictObject({
  libraryPath: z.string().optional(),
  bounds: z
    .strictObject({ x: z.int(), y: z.int(), width: z.int().min(320), height: z.int().min(320) })
    .optional(),
  maximised: z.boolean().optional(),
})
export type Settings = z.output<typeof Settings>

/** `settings.json` in the app's own data folder. */
export class SettingsFile {
  private readonly file: string
  private current: Settings

  constructor(folder: string) {
    this.file = path.join(folder, 'settings.json')
    this.current = read(this.file)
  }

  get values(): Settings {
    return this.current
  }

  async change(changes: Partial<Settings>): Promise<void> {
    this.current = { ...this.current, ...changes }
    await writeExport(this.file, `${JSON.stringify(this.current, null, 2)}\n`)
  }
}

function read(file: string): Settings {
  try {
    return Settings.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // None yet, or not readable: where the window stood is not worth an error, and the library is asked for anew.
    return {}
  }
}
