import { type ComponentType, lazy } from 'react'

/** Read once: when the first list is there and nothing else waits, or when somebody is quicker than that. */
export const readOtherViews = () => import('./other-views')

type Others = Awaited<ReturnType<typeof readOtherViews>>
type PropsOf<Name extends keyof Others> = Others[Name] extends ComponentType<infer Props> ? Props : never

const other = <Name extends keyof Others>(name: Name) =>
  lazy(async () => ({
    default: (await readOtherViews())[name] as unknown as ComponentType<PropsOf<Name>>,
  }))

export const BackupsScreen = other('BackupsScreen')
export const BinScreen = other('BinScreen')
export const ClaimPane = other('ClaimPane')
export const ClaimsScreen = other('ClaimsScreen')
export const CompareScreen = other('CompareScreen')
export const CopyDialogs = other('CopyDialogs')
export const FirstRun = other('FirstRun')
export const ImportScreen = other('ImportScreen')
export const LedgerView = other('LedgerView')
export const Palette = other('Palette')
export const PredictionsView = other('PredictionsView')
export const RecordScreen = other('RecordScreen')
export const SearchScreen = other('SearchScreen')
export const SettingsDialog = other('SettingsDialog')
export const VersionsScreen = other('VersionsScreen')
export const WhoDialog = other('WhoDialog')
