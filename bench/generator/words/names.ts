/** Invented: no such town, paper or office is meant. Some names carry marks that plain ASCII lacks. */
const words = (text: string): string[] => text.trim().split(/\s+/)

export const placeBeginnings = words(`
  Marl Sill Oster Wren Thrum Cald Fenn Harrow Brack Quill Loam Pell Tarn Vex Skerr Dunmar Ash Ember Gorse Hollin
  Isel Juna Kelm Lark Morrow Nether Orrin Pike Rusk Sable Teasel Umber Varl Whin Yarrow Zeal Ællin Môrgan Škar Vähä`)

export const placeEnds = words(`
  ford wick holm by mere stow cote dale haven mouth bridge combe leigh thorpe field gate burn worth sted ness`)

export const givenNames = {
  women: words(`
    Amina Orla Priya Zoë Siân Ingrid Marta Josefa Leïla Nadia Ottilie Renée Saskia Tamsin Ursula Verity Wanda Yusra
    Beatriz Chiara Dagmar Elif Fenella Greta Hanne Imogen Jadwiga Keziah Lucía Maeve Noor Olena Petra Rosalind`),
  men: words(`
    Tomas Łukasz José Björn Emeka Farid Gethin Henrik Idris Jonas Kwame Leander Mikołaj Niall Osman Piotr Quentin
    Rafael Søren Tadeusz Ulrich Viktor Wilfred Xavier Yannick Zoltán Alasdair Bram Cormac Desmond Edwin Fergus`),
}

export const familyNames = words(`
  Reed Shaw Finch Nair Ansell Okoro Brandt Carrow Dunmore Ekwueme Farthing Gallimore Hale Ibsen Jarrow Kestle Lindqvist
  Mbeki-Stone Novák O’Rourke Pemble Quist Rask Sørby Tolliver Umarov Vance Wetherall Yildiz Zamora Ådal Bütow Çelik
  Dvořák Eßer Fjeldstad Grünwald Håkans Iñárritu Jørgens Kovač Lévesque Müntz Núñez Öberg Peña Räsänen Şahin Thackaray
  Underhill Vestergård Whitlow Ximénez Yeo Zieliński Abara Bellweather Coates Dray Elphick Fothergill Grice Hobday
  Inskip Jessop Kirkbride Loxley Mossop Nettle Orchard Pargeter Quill Rusbridge Stallard Trelawn Uttley Venner Wix`)

export const publisherKinds = [
  '{place} Courier',
  '{place} Observer',
  'The {place} Post',
  '{place} Evening Bell',
  '{place} Gazette',
  'Radio {place}',
  'The Northern Ledger ({place})',
  '{place} Wire',
  '{place} Tagblatt',
  'Le Courrier de {place}',
]

export const roles = [
  'councillor for {place} East',
  'councillor, who leads on transport',
  'councillor, who leads on housing',
  'the head of structures at {place} council',
  'the chief executive of the {place} health trust',
  'a hydrologist at the University of {place}',
  'an economist at the {place} Institute',
  'the minister for infrastructure',
  'the deputy minister for schools',
  'a spokesperson for the {place} traders',
  'the captain of {place} Rovers',
  'the chair of the {place} tenants’ union',
  'the director of public health for {place}',
  'a professor of energy policy',
  'the shadow minister for water',
  'the member of parliament for {place}',
  'the managing director of {place} Grid',
  'the head teacher of {place} High School',
]

/** An office, a firm or a club; `{place}` and `{family}` stand for names. */
export interface BodyKind {
  readonly name: string
  readonly short: string
  readonly role: string
}

export const officeKinds: readonly BodyKind[] = [
  { name: '{place} council', short: 'the council', role: 'local authority' },
  { name: 'the Ministry of Works', short: 'the ministry', role: 'ministry' },
  { name: 'the {place} Health Board', short: 'the board', role: 'health authority' },
  { name: 'the {place} Audit Office', short: 'the office', role: 'auditor' },
  { name: 'the {place} Statistics Bureau', short: 'the bureau', role: 'statistics office' },
  { name: 'the {place} River Authority', short: 'the authority', role: 'regulator' },
  { name: 'the {place} Fire Service', short: 'the service', role: 'fire service' },
]

export const companyKinds: readonly BodyKind[] = [
  { name: '{family} & Daughters', short: 'the firm', role: 'contractor' },
  { name: '{family} Rail', short: 'the operator', role: 'train operator' },
  { name: '{place} Grid', short: 'the company', role: 'grid operator' },
  { name: '{family} Homes', short: 'the developer', role: 'house builder' },
  { name: '{place} Water', short: 'the utility', role: 'water company' },
]

export const clubKinds: readonly BodyKind[] = [
  { name: '{place} Rovers', short: 'the club', role: 'football club' },
  { name: 'the {place} Tenants’ Union', short: 'the union', role: 'tenants’ union' },
  { name: 'the {place} Traders’ Association', short: 'the association', role: 'traders’ association' },
  { name: 'the {place} Mere Trust', short: 'the trust', role: 'campaign' },
  { name: 'the {family} Foundation', short: 'the foundation', role: 'charity' },
]
