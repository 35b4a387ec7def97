import { join } from 'node:path'
import type { WorkingCopy } from '../libraries/working-copy'
import { compared, type Line } from '../measuring/report'
import { started } from '../measuring/started'

/** A process of its own opens the library as the command line does, against a Node that does nothing. */
export async function measureOpen(
  root: string,
  { library, devices }: WorkingCopy,
  rounds: number,
): Promise<Line[]> {
  const children = join(root, 'bench', 'children')
  const headless = join(root, 'out', 'headless', 'index.mjs')
  const program = join(children, 'open-library.mjs')
  const info: number[] = []
  const page: number[] = []
  const floor: number[] = []
  for (let round = 0; round < rounds; round++) {
    const seen = await started([program, headless, library, devices], ['info', 'page'])
    info.push(seen['info'] ?? 0)
    page.push(seen['page'] ?? 0)
    floor.push((await started([join(children, 'empty.mjs')], ['here']))['here'] ?? 0)
  }
  return [
    compared('headless: process start to library.info', { ours: info, floor }),
    compared('headless: process start to the first page of articles', { ours: page, floor }),
  ]
}
