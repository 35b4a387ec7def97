/** The file formats of a claim list: `csv` for a spreadsheet, `json` with every field, `html` to read and print. */
export const exportFormats = ['csv', 'json', 'html'] as const
export type ExportFormat = (typeof exportFormats)[number]
