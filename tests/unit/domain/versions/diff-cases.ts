/**
 * Two texts and the rows between them. `[-gone-]`, `[+new+]`, `<away<` to another paragraph, `>here>` from another one;
 * `~` inside of the brackets: only a typesetter sees it. `\n` is written ¶. Rows that stayed are written "same", and moved
 * ones with the first row's number they went to or came from, after "moved-away to" or "moved-here".
 */
export interface DiffCase {
  readonly name: string
  readonly old: string
  readonly now: string
  readonly rows: readonly string[]
}

const head = 'Ferry to sail again in spring\n\n'
const sail = 'The ferry to the outer islands will sail again by March, the harbour board said on Monday.\n\n'
const cost = 'Repairs to its engine cost £3.2m, which is twice what the board had set aside.\n\n'
const said = '“It may take two years to pay this back,” said Morag Reid, who chairs the board.\n\n'
const people = 'Some 400 people live on the islands.'
const work = 'Most of them go to the mainland once a week for work or school.'
const live = `${people} ${work}`
const all = head + sail + cost + said + live
const four = ['same', 'same', 'same', 'same']

export const edited: readonly DiffCase[] = [
  { name: 'nothing', old: all, now: all, rows: [...four, 'same'] },
  {
    name: 'a figure',
    old: all,
    now: all.replace('£3.2m', '£4.1m'),
    rows: [
      'same',
      'same',
      'edited: Repairs to its engine cost £[-3.2m-][+4.1m+], which is twice what the board had set aside.¶¶',
      'same',
      'same',
    ],
  },
  {
    name: 'a word put in',
    old: all,
    now: all.replace('harbour board', 'island harbour board'),
    rows: [
      'same',
      'edited: The ferry to the outer islands will sail again by March, the [+island +]harbour board said on Monday.¶¶',
      'same',
      'same',
      'same',
    ],
  },
  {
    name: 'a word taken out',
    old: all,
    now: all.replace('outer ', ''),
    rows: [
      'same',
      'edited: The ferry to the [-outer -]islands will sail again by March, the harbour board said on Monday.¶¶',
      'same',
      'same',
      'same',
    ],
  },
  {
    name: 'the words at the end of the text',
    old: all,
    now: all.replace('work or school.', 'work.'),
    rows: [
      ...four,
      'edited: Some 400 people live on the islands. Most of them go to the mainland once a week for work[- or school-].',
    ],
  },
  {
    name: 'the words at the start of the text',
    old: all,
    now: all.replace('Ferry', 'Boat'),
    rows: ['edited: [-Ferry-][+Boat+] to sail again in spring¶¶', 'same', 'same', 'same', 'same'],
  },
  {
    name: 'two words of one paragraph',
    old: all,
    now: all.replace('March', 'June').replace('Monday', 'Tuesday'),
    rows: [
      'same',
      'edited: The ferry to the outer islands will sail again by [-March-][+June+], the harbour board said on [-Monday-][+Tuesday+].¶¶',
      'same',
      'same',
      'same',
    ],
  },
  {
    name: 'the half of a sentence is another',
    old: all,
    now: all.replace('Morag Reid, who chairs the board', 'Jane Doe, its treasurer'),
    rows: [
      'same',
      'same',
      'same',
      'edited: “It may take two years to pay this back,” said [-Morag Reid, who chairs the board-][+Jane Doe, its treasurer+].¶¶',
      'same',
    ],
  },
  {
    name: 'the last sentence of a paragraph went',
    old: all,
    now: all.replace(` ${work}`, ''),
    rows: [...four, `edited: ${people}[- ${work}-]`],
  },
  {
    name: 'the first sentence of a paragraph went',
    old: all,
    now: all.replace(`${people} `, ''),
    rows: [...four, `edited: [-${people} -]${work}`],
  },
  {
    name: 'a sentence came into a paragraph',
    old: all,
    now: all.replace(people, `${people} Two of them steer it.`),
    rows: [...four, `edited: ${people} [+Two of them steer it. +]${work}`],
  },
  {
    name: 'an emoji was exchanged, whole',
    old: 'The minister answered with 👩‍👩‍👧 and left the room at once.\n',
    now: 'The minister answered with 👩‍👩‍👦 and left the room at once.\n',
    rows: ['edited: The minister answered with [-👩‍👩‍👧-][+👩‍👩‍👦+] and left the room at once.¶'],
  },
  {
    name: 'a letter got an accent',
    old: 'The cafe at the harbour stays shut over the winter months.\n',
    now: 'The cafe\u0301 at the harbour stays shut over the winter months.\n',
    rows: ['edited: The [-cafe-][+cafe\u0301+] at the harbour stays shut over the winter months.¶'],
  },
  {
    name: 'capitals are an edit',
    old: 'The Board meets in the new hall of the harbour office.\n',
    now: 'The board meets in the new hall of the harbour office.\n',
    rows: ['edited: The [-Board-][+board+] meets in the new hall of the harbour office.¶'],
  },
]

export const whole: readonly DiffCase[] = [
  {
    name: 'a paragraph went',
    old: all,
    now: head + sail + said + live,
    rows: [
      'same',
      'same',
      'deleted: Repairs to its engine cost £3.2m, which is twice what the board had set aside.¶¶',
      'same',
      'same',
    ],
  },
  {
    name: 'the first paragraph went',
    old: all,
    now: sail + cost + said + live,
    rows: ['deleted: Ferry to sail again in spring¶¶', 'same', 'same', 'same', 'same'],
  },
  {
    name: 'the last paragraph went',
    old: all,
    now: (head + sail + cost + said).trimEnd(),
    rows: [...four, `deleted: ${live}`],
  },
  {
    name: 'a paragraph came',
    old: all,
    now: `${head}${sail}Nobody was hurt when it ran aground.\n\n${cost}${said}${live}`,
    rows: ['same', 'same', 'inserted: Nobody was hurt when it ran aground.¶¶', 'same', 'same', 'same'],
  },
  {
    name: 'a paragraph came at the end',
    old: all,
    now: `${all}\n\nNobody was hurt when it ran aground.`,
    rows: [...four, 'same', 'inserted: Nobody was hurt when it ran aground.'],
  },
  {
    name: 'a paragraph came at the start',
    old: all,
    now: `Correction: nobody was hurt.\n\n${all}`,
    rows: ['inserted: Correction: nobody was hurt.¶¶', ...four, 'same'],
  },
  {
    name: 'one paragraph for another that has nothing of it',
    old: all,
    now: all.replace(cost, 'Nobody was hurt when it ran aground.\n\n'),
    rows: [
      'same',
      'same',
      'deleted: Repairs to its engine cost £3.2m, which is twice what the board had set aside.¶¶',
      'inserted: Nobody was hurt when it ran aground.¶¶',
      'same',
      'same',
    ],
  },
  {
    name: 'all is new',
    old: 'The ferry ran aground.\n\nNobody was hurt.',
    now: 'Rents rose again in every town of the region.',
    rows: [
      'deleted: The ferry ran aground.¶¶',
      'deleted: Nobody was hurt.',
      'inserted: Rents rose again in every town of the region.',
    ],
  },
  {
    name: 'the old text is empty',
    old: '',
    now: 'Rents rose.\nAgain.',
    rows: ['inserted: Rents rose.¶', 'inserted: Again.'],
  },
  {
    name: 'the new text is empty',
    old: 'Rents rose.\nAgain.',
    now: '',
    rows: ['deleted: Rents rose.¶', 'deleted: Again.'],
  },
  { name: 'both are empty', old: '', now: '', rows: [] },
]

export const moved: readonly DiffCase[] = [
  {
    name: 'a paragraph went down',
    old: all,
    now: head + sail + said + cost + live,
    rows: [
      'same',
      'same',
      'moved-away to 4',
      'same',
      'moved-here: Repairs to its engine cost £3.2m, which is twice what the board had set aside.¶¶',
      'same',
    ],
  },
  {
    name: 'a paragraph went up',
    old: all,
    now: head + said + sail + cost + live,
    rows: [
      'same',
      'moved-here: “It may take two years to pay this back,” said Morag Reid, who chairs the board.¶¶',
      'same',
      'same',
      'moved-away to 1',
      'same',
    ],
  },
  {
    name: 'the last paragraph went up, and its line end changed with it',
    old: head + sail + cost + people,
    now: `${head}${people}\n\n${sail}${cost.trimEnd()}`,
    rows: ['same', `moved-here: ${people}[+~¶¶~+]`, 'same', 'same', 'moved-away to 1'],
  },
  {
    name: 'two paragraphs went together',
    old: all,
    now: `${head}${said}${live}\n\n${sail}${cost.trimEnd()}`,
    rows: [
      'same',
      'moved-away to 4',
      'same',
      'same',
      'moved-here: The ferry to the outer islands will sail again by March, the harbour board said on Monday.¶¶',
      'moved-here: Repairs to its engine cost £3.2m, which is twice what the board had set aside.[-~¶¶~-]',
    ],
  },
  {
    name: 'a paragraph went and was edited on the way',
    old: all,
    now: head + sail + said + cost.replace('had set aside', 'had put aside') + live,
    rows: [
      'same',
      'same',
      'moved-away to 4',
      'same',
      'moved-here: Repairs to its engine cost £3.2m, which is twice what the board had [-set-][+put+] aside.¶¶',
      'same',
    ],
  },
  {
    name: 'sentences of one paragraph changed places',
    old: live,
    now: `${work} ${people}`,
    rows: [`edited: <${people}<[-~ ~-]${work}[+~ ~+]>${people}>`],
  },
  {
    name: 'a sentence went into another paragraph',
    old: all,
    now: `${head}${people} ${sail}${cost}${said}${work}`,
    rows: [
      'same',
      `edited: >${people} >The ferry to the outer islands will sail again by March, the harbour board said on Monday.¶¶`,
      'same',
      'same',
      `edited: <${people} <${work}`,
    ],
  },
]

export const typography: readonly DiffCase[] = [
  {
    name: 'quotation marks were retyped',
    old: all,
    now: all.replace('“', '"').replace('”', '"'),
    rows: [
      'same',
      'same',
      'same',
      'typography: [-~“~-][+~"~+]It may take two years to pay this back,[-~”~-][+~"~+] said Morag Reid, who chairs the board.¶¶',
      'same',
    ],
  },
  {
    name: 'apostrophes were retyped',
    old: "The county's plan is the board's plan for the coming year.\n",
    now: 'The county’s plan is the board’s plan for the coming year.\n',
    rows: [
      "typography: The [-~county's~-][+~county’s~+] plan is the [-~board's~-][+~board’s~+] plan for the coming year.¶",
    ],
  },
  {
    name: 'a hyphen became a dash with blanks',
    old: 'The harbour—all of it—was closed for a week in June.\n',
    now: 'The harbour – all of it – was closed for a week in June.\n',
    rows: ['typography: The harbour[-~—~-][+~ – ~+]all of it[-~—~-][+~ – ~+]was closed for a week in June.¶'],
  },
  {
    name: 'a no-break space',
    old: 'It carried 400 people and nine cars a day over the summer.\n',
    now: 'It carried 400\u00a0people and nine cars a day over the summer.\n',
    rows: ['typography: It carried 400[-~ ~-][+~\u00a0~+]people and nine cars a day over the summer.¶'],
  },
  {
    name: 'two blanks for one',
    old: `${people} ${work}`,
    now: `${people}  ${work}`,
    rows: [`typography: ${people} [+~ ~+]${work}`],
  },
  {
    name: 'a soft hyphen',
    old: 'The harbourmaster was not there when the board met again.\n',
    now: 'The harbour\u00admaster was not there when the board met again.\n',
    rows: [
      'typography: The [-~harbourmaster~-][+~harbour\u00admaster~+] was not there when the board met again.¶',
    ],
  },
  {
    name: 'one line end for two',
    old: `${sail}${people}`,
    now: `${sail.trimEnd()}\n${people}`,
    rows: [
      'typography: The ferry to the outer islands will sail again by March, the harbour board said on Monday.¶[-~¶~-]',
      'same',
    ],
  },
  {
    name: 'a paragraph was split',
    old: all,
    now: all.replace(`${people} `, `${people}\n\n`),
    rows: [...four, `typography: ${people}[-~ ~-][+~¶¶~+]${work}`],
  },
  {
    name: 'two paragraphs were merged',
    old: all,
    now: all.replace(cost, `${cost.trimEnd()} `),
    rows: [
      'same',
      'same',
      'typography: Repairs to its engine cost £3.2m, which is twice what the board had set aside.[-~¶¶~-][+~ ~+]“It may take two years to pay this back,” said Morag Reid, who chairs the board.¶¶',
      'same',
    ],
  },
  {
    name: 'a line end at the end of the text is nothing',
    old: `${sail}${people}`,
    now: `${sail}${people}\n`,
    rows: ['same', 'same'],
  },
  {
    name: 'a minus is no typography',
    old: 'The board expects growth of 3% over the whole of next year.\n',
    now: 'The board expects growth of -3% over the whole of next year.\n',
    rows: ['edited: The board expects growth of [+-+]3% over the whole of next year.¶'],
  },
  {
    name: 'quotation marks put round a word are no typography',
    old: 'The inspectors called the harbour slow to answer them.\n',
    now: 'The inspectors called the harbour “slow” to answer them.\n',
    rows: ['edited: The inspectors called the harbour [+“+]slow[+”+] to answer them.¶'],
  },
  {
    name: 'retyped marks beside an edit are told apart',
    old: 'It cost £4.2m, “a scandal”, the board said on Tuesday.\n',
    now: 'It cost £4.6m, "a scandal", the board said on Tuesday.\n',
    rows: [
      'edited: It cost £[-4.2m-][+4.6m+], [-~“~-][+~"~+]a scandal[-~”~-][+~"~+], the board said on Tuesday.¶',
    ],
  },
]
