/** What became of a marked passage. In `now` the place where it stands is marked too, where it has one. */
export interface Case {
  readonly name: string
  readonly old: string
  readonly now: string
  readonly is: 'exact' | 'moved' | 'changed' | 'ambiguous' | 'lost'
}

export const untouched: readonly Case[] = [
  {
    name: 'nothing changed',
    old: 'The ferry will sail again by March. [[Repairs cost £3.2m]], the harbour board said.',
    now: 'The ferry will sail again by March. [[Repairs cost £3.2m]], the harbour board said.',
    is: 'exact',
  },
  {
    name: 'one of ten paragraphs that begin and end alike, of which another was taken out',
    old: 'The gates of lock 1 stay shut at low water.\n\nThe gates of lock 2 stay shut at low water.\n\nThe gates of lock 3 stay shut at low water.\n\nThe gates of lock 4 stay shut at low water.\n\n[[The gates of lock 5 stay shut at low water.]]\n\nThe gates of lock 6 stay shut at low water.\n\nThe gates of lock 7 stay shut at low water.\n\nThe gates of lock 8 stay shut at low water.\n\nThe gates of lock 9 stay shut at low water.\n\nThe gates of lock 10 stay shut at low water.',
    now: 'The gates of lock 1 stay shut at low water.\n\nThe gates of lock 2 stay shut at low water.\n\nThe gates of lock 3 stay shut at low water.\n\nThe gates of lock 4 stay shut at low water.\n\n[[The gates of lock 5 stay shut at low water.]]\n\nThe gates of lock 6 stay shut at low water.\n\nThe gates of lock 7 stay shut at low water.\n\nThe gates of lock 8 stay shut at low water.\n\nThe gates of lock 9 stay shut at low water.',
    is: 'exact',
  },
  {
    name: 'a sentence was put in before',
    old: 'The ferry will sail again by March. [[Repairs cost £3.2m]], the harbour board said.',
    now: 'The ferry ran aground in June. The ferry will sail again by March. [[Repairs cost £3.2m]], the harbour board said.',
    is: 'exact',
  },
  {
    name: 'a paragraph was put in before',
    old: 'Ferry to return\n\nThe harbour board said [[repairs would take two years]].',
    now: 'Ferry to return\n\nIt ran aground in a storm last June, with nobody hurt.\n\nThe harbour board said [[repairs would take two years]].',
    is: 'exact',
  },
  {
    name: 'the paragraph before was taken out',
    old: 'Ferry to return\n\nIt ran aground in a storm last June, with nobody hurt.\n\nThe harbour board said [[repairs would take two years]].',
    now: 'Ferry to return\n\nThe harbour board said [[repairs would take two years]].',
    is: 'exact',
  },
  {
    name: 'another word of its sentence was replaced',
    old: 'The council admitted on Monday that [[services had become worse]] since the inspection.',
    now: 'The council conceded on Monday that [[services had become worse]] since the inspection.',
    is: 'exact',
  },
  {
    name: 'a word was put in right before it',
    old: 'Inspectors called the progress [[slow and uneven]] in their report.',
    now: 'Inspectors called the progress very [[slow and uneven]] in their report.',
    is: 'exact',
  },
  {
    name: 'a word was put in right behind it',
    old: 'Inspectors called the progress [[slow and uneven]] in their report.',
    now: 'Inspectors called the progress [[slow and uneven]] again in their report.',
    is: 'exact',
  },
  {
    name: 'very short, in a sentence that was edited elsewhere',
    old: 'Improvements since the last inspection were “[[slow]]”, it found, and staff were leaving.',
    now: 'Improvements since the previous inspection were “[[slow]]”, it found, and staff were leaving.',
    is: 'exact',
  },
  {
    name: 'at the very start',
    old: '[[Two in five buses]] were late last winter. The operator blamed the roadworks.',
    now: '[[Two in five buses]] were late last winter. The operator blames the roadworks at the bridge.',
    is: 'exact',
  },
  {
    name: 'at the very end',
    old: 'The operator blamed the roadworks. Two in five buses were [[late last winter]]',
    now: 'The operator blames the roadworks at the bridge. Two in five buses were [[late last winter]]',
    is: 'exact',
  },
  {
    name: 'the whole text',
    old: '[[The bridge will open in 2016.]]',
    now: '[[The bridge will open in 2016.]]',
    is: 'exact',
  },
  {
    name: 'an emoji before it was taken out',
    old: 'Good news 🎉 for Hollowby: [[the library reopens on Monday]], staff said.',
    now: 'Good news for Hollowby: [[the library reopens on Monday]], staff said.',
    is: 'exact',
  },
  {
    name: 'it holds a family of joined emoji',
    old: 'The post read [[“we are safe 👨‍👩‍👧 and dry”]] on Sunday.',
    now: 'One post read [[“we are safe 👨‍👩‍👧 and dry”]] on Sunday.',
    is: 'exact',
  },
  {
    name: 'it ends in a letter with a combining accent',
    old: 'They met in the [[small cafe\u0301]] on Mill Street before noon.',
    now: 'They had met in the [[small cafe\u0301]] on Mill Street before noon.',
    is: 'exact',
  },
  {
    name: 'one sentence, while the line ends became CR LF',
    old: 'Flood wall delayed\n\nThe wall [[will not be ready before 2027]].\n\nResidents were told on Friday.',
    now: 'Flood wall delayed\r\n\r\nThe wall [[will not be ready before 2027]].\r\n\r\nResidents were told on Friday.',
    is: 'exact',
  },
  {
    name: 'the paragraph was wrapped by hand',
    old: 'The committee heard on Tuesday that the wall would cost twice as much as planned. [[It will not be ready before 2027.]] Residents were told on Friday that they must wait.',
    now: 'The committee heard on Tuesday that the wall would cost twice as much\nas planned. [[It will not be ready before 2027.]] Residents were told on Friday\nthat they must wait.',
    is: 'exact',
  },
  {
    name: 'the sentence before was split in two',
    old: 'The trust ran out of money in May, and it sold two vans. [[It owes £1.1m.]] Staff were not told.',
    now: 'The trust ran out of money in May. It sold two vans. [[It owes £1.1m.]] Staff were not told.',
    is: 'exact',
  },
  {
    name: 'Chinese, another sentence edited',
    old: '市政府周一表示，新桥将于明年开放。[[工程费用为三百万元]]。居民对此表示怀疑。',
    now: '市政府周二表示，新桥将于后年开放。[[工程费用为三百万元]]。居民对此表示怀疑。',
    is: 'exact',
  },
  {
    name: 'Japanese, inside the edited sentence',
    old: '市は月曜日、[[新しい橋は来年開通する]]と発表した。',
    now: '市は火曜日、[[新しい橋は来年開通する]]と正式に発表した。',
    is: 'exact',
  },
  {
    name: 'Thai, which parts no words',
    old: 'เทศบาลกล่าวว่า[[สะพานใหม่จะเปิดในปีหน้า]] ชาวบ้านไม่เชื่อ',
    now: 'เทศบาลยืนยันว่า[[สะพานใหม่จะเปิดในปีหน้า]] ชาวบ้านไม่เชื่อ',
    is: 'exact',
  },
  {
    name: 'Arabic, a word before it replaced',
    old: 'قال المجلس يوم الاثنين إن [[الجسر الجديد سيفتح العام المقبل]] رغم التأخير.',
    now: 'أعلن المجلس يوم الاثنين أن [[الجسر الجديد سيفتح العام المقبل]] رغم التأخير.',
    is: 'exact',
  },
  {
    name: 'the words stand twice, and the other sentence went',
    old: 'Ms Dunn said it was late. The board disagreed with her. Mr Rao said [[it was late]].',
    now: 'The board disagreed with her. Mr Rao said [[it was late]].',
    is: 'exact',
  },
]

export const besideLines: readonly Case[] = [
  {
    name: 'its paragraph got a sentence before it, and a paragraph elsewhere says the same',
    old: 'The depot opened in 1921 and once held ninety trams.\n\n[[Work was delayed twice before.]]\n\nThe company will keep its office in Port Street.\n\nNobody from the union could be reached on Sunday.',
    now: 'The depot opened in 1921 and once held ninety trams.\n\nMs Dunn was not surprised. [[Work was delayed twice before.]]\n\nThe company will keep its office in Port Street.\n\nNobody from the union could be reached on Sunday.\n\nWork was delayed twice before.',
    is: 'exact',
  },
  {
    name: 'two paragraphs changed places, one of them with a typo mended',
    old: 'The depot opened in 1921 and once held ninety trams. Its roof has been leaking since the war.\n\nThe compny will [[keep its office in Port Street]], it said on Monday, and pay the rent for it.\n\nNobody from the union could be reached on Sunday.',
    now: 'The company will [[keep its office in Port Street]], it said on Monday, and pay the rent for it.\n\nThe depot opened in 1921 and once held ninety trams. Its roof has been leaking since the war.\n\nNobody from the union could be reached on Sunday.',
    is: 'moved',
  },
  {
    name: 'a line of a list was put in above',
    old: 'What the board decided:\n- the ferry returns by March\n- [[fares rise by 4 per cent]]\n- the kiosk stays shut',
    now: 'What the board decided:\n- the pier is painted\n- the ferry returns by March\n- [[fares rise by 4 per cent]]\n- the kiosk stays shut',
    is: 'exact',
  },
]

export const moved: readonly Case[] = [
  {
    name: 'a paragraph moved to the end',
    old: 'Depot to close\n\n[[Sixty drivers will lose their jobs.]] The union was told by letter.\n\nThe depot opened in 1921 and once held ninety trams. Its roof leaks.\n\nThe company will keep its office in Port Street. It employs eleven people there.',
    now: 'Depot to close\n\nThe depot opened in 1921 and once held ninety trams. Its roof leaks.\n\nThe company will keep its office in Port Street. It employs eleven people there.\n\n[[Sixty drivers will lose their jobs.]] The union was told by letter.',
    is: 'moved',
  },
  {
    name: 'a paragraph moved to the front',
    old: 'The depot opened in 1921 and once held ninety trams. Its roof leaks.\n\nThe company will keep its office in Port Street. It employs eleven people there.\n\n[[Sixty drivers will lose their jobs.]]',
    now: '[[Sixty drivers will lose their jobs.]]\n\nThe depot opened in 1921 and once held ninety trams. Its roof leaks.\n\nThe company will keep its office in Port Street. It employs eleven people there.',
    is: 'moved',
  },
  {
    name: 'one sentence moved within its paragraph',
    old: '[[The repairs cost £3.2m.]] The harbour board had hoped for a grant from the ministry in spring. No grant came, and the board borrowed the money from a bank.',
    now: 'The harbour board had hoped for a grant from the ministry in spring. No grant came, and the board borrowed the money from a bank. [[The repairs cost £3.2m.]]',
    is: 'moved',
  },
  {
    name: 'a part of a sentence that moved',
    old: 'Ms Dunn promised [[a new roof by Easter]]. The hall was built in 1902 for the cotton workers and their families. It has been shut since a beam came down in the storm of last November.',
    now: 'The hall was built in 1902 for the cotton workers and their families. It has been shut since a beam came down in the storm of last November. Ms Dunn promised [[a new roof by Easter]].',
    is: 'moved',
  },
  {
    name: 'a short sentence moved with its neighbours',
    old: 'Nobody was hurt in the fire. [[It was luck.]] The sprinklers had been off.\n\nThe mill was sold in 2004 to a developer from Larkbridge who meant to make flats of it. None were made.\n\nIts chimney is a landmark and may not be pulled down without leave.',
    now: 'The mill was sold in 2004 to a developer from Larkbridge who meant to make flats of it. None were made.\n\nIts chimney is a landmark and may not be pulled down without leave.\n\nNobody was hurt in the fire. [[It was luck.]] The sprinklers had been off.',
    is: 'moved',
  },
  {
    name: 'who said it was put before what was said',
    old: '“It is the cheapest thing this town does,” said [[Nora Penn of Friends of the Mill]], “and it will be dear to get back.”',
    now: '[[Nora Penn of Friends of the Mill]] said: “It is the cheapest thing this town does, and it will be dear to get back.”',
    is: 'moved',
  },
]

export const changed: readonly Case[] = [
  {
    name: 'a figure and a place were put right, and nothing else',
    old: 'The line was shut all night. [[Police said 12 people were hurt in Larkbridge.]] Two were taken home.',
    now: 'The line was shut all night. [[Police said 14 people were hurt in Ferry Hill.]] Two were taken home.',
    is: 'changed',
  },
  {
    name: 'a figure was put right, and its sentence told in other words about the same people',
    old: 'It is late. [[Nora Penn told the board that repairs would cost £12m.]] The roof leaks.',
    now: 'It is late. [[Nora Penn told directors that the mending would cost £15m.]] The roof leaks.',
    is: 'changed',
  },
  {
    name: 'a typo was mended',
    old: 'The report said [[children did not recieve help]] in time.',
    now: 'The report said [[children did not receive help]] in time.',
    is: 'changed',
  },
  {
    name: 'a figure was changed',
    old: 'The bypass will [[cost £3.2m]] and take a year, the county said.',
    now: 'The bypass will [[cost £4.7m]] and take a year, the county said.',
    is: 'changed',
  },
  {
    name: 'the whole anchor is a figure that was changed',
    old: 'The bypass will cost [[£3.2m]] and take a year, the county said.',
    now: 'The bypass will cost [[£4.7m]] and take a year, the county said.',
    is: 'changed',
  },
  {
    name: 'a year was changed',
    old: 'Ms Hale said the clinic would [[open by 2015]] at the latest.',
    now: 'Ms Hale said the clinic would [[open by 2016]] at the latest.',
    is: 'changed',
  },
  {
    name: 'straight quotes became curly',
    old: 'She called it [["a legacy of poor management"]] on Friday.',
    now: 'She called it [[“a legacy of poor management”]] on Friday.',
    is: 'changed',
  },
  {
    name: 'an apostrophe became curly',
    old: "It is [[the county's worst result]] since 2009.",
    now: 'It is [[the county’s worst result]] since 2009.',
    is: 'changed',
  },
  {
    name: 'a hyphen became a dash',
    old: 'Staff face [[a battle of 2-3 years]], the director said.',
    now: 'Staff face [[a battle of 2–3 years]], the director said.',
    is: 'changed',
  },
  {
    name: 'a blank became a no-break space',
    old: 'Some [[40 per cent of calls]] went unanswered in May.',
    now: 'Some [[40\u00a0per cent of calls]] went unanswered in May.',
    is: 'changed',
  },
  {
    name: 'a word inside was replaced',
    old: 'The chair said [[the plan would never work]] without more staff.',
    now: 'The chair said [[the plan would hardly work]] without more staff.',
    is: 'changed',
  },
  {
    name: 'a hedge was put in',
    old: 'Mr Orr said [[the service will be adequate in two years]].',
    now: 'Mr Orr said [[the service will perhaps be adequate in two years]].',
    is: 'changed',
  },
  {
    name: 'a hedge was taken out',
    old: 'Mr Orr said [[the service will perhaps be adequate in two years]].',
    now: 'Mr Orr said [[the service will be adequate in two years]].',
    is: 'changed',
  },
  {
    name: 'its first word was replaced',
    old: 'On Friday [[inspectors found twelve children at risk]] in the unit.',
    now: 'On Friday [[officials found twelve children at risk]] in the unit.',
    is: 'changed',
  },
  {
    name: 'its last word was replaced',
    old: 'On Friday [[inspectors found twelve children at risk]] in the unit.',
    now: 'On Friday [[inspectors found twelve children in danger]] in the unit.',
    is: 'changed',
  },
  {
    name: 'its first words were taken out',
    old: 'The mayor said that [[in any case the tram would be running by May]], as planned.',
    now: 'The mayor said that [[the tram would be running by May]], as planned.',
    is: 'changed',
  },
  {
    name: 'its sentence was split in two',
    old: '[[The trust ran out of money in May, and it sold two vans.]] Staff were not told.',
    now: '[[The trust ran out of money in May. It sold two vans.]] Staff were not told.',
    is: 'changed',
  },
  {
    name: 'two sentences were merged',
    old: '[[The trust ran out of money in May. It sold two vans.]] Staff were not told.',
    now: '[[The trust ran out of money in May and sold two vans.]] Staff were not told.',
    is: 'changed',
  },
  {
    name: 'a sentence was put in between its two',
    old: 'It was a bad year. [[The trust ran out of money in May. Two vans were sold to pay the rent.]] Staff were not told.',
    now: 'It was a bad year. [[The trust ran out of money in May. Nobody had seen it coming. Two vans were sold to pay the rent.]] Staff were not told.',
    is: 'changed',
  },
  {
    name: 'it reaches over a border that was edited',
    old: 'The lake froze in January[[. Swans were rescued by the fire service]] and taken south.',
    now: 'The lake froze in January[[; swans were rescued by the fire service]] and taken south.',
    is: 'changed',
  },
  {
    name: 'the quote was merged with the next sentence',
    old: 'He was blunt. [[“We will put this right.”]] The council meets again in June.',
    now: 'He was blunt. [[“We will put this right,”]] he said, and the council meets again in June.',
    is: 'changed',
  },
  {
    name: 'two lines, and the line ends became CR LF',
    old: 'Results\n\n[[Pass rate: 61 per cent\nLast year: 70 per cent]]\n\nSource: the exam board',
    now: 'Results\r\n\r\n[[Pass rate: 61 per cent\r\nLast year: 70 per cent]]\r\n\r\nSource: the exam board',
    is: 'changed',
  },
  {
    name: 'letters became capitals',
    old: 'Verdict: [[mostly false]], the desk said in its first edition.',
    now: 'Verdict: [[MOSTLY FALSE]], the desk said in its first edition.',
    is: 'changed',
  },
  {
    name: 'an emoji inside was changed for another',
    old: 'The post read [[“we did it 🎉 at last”]] on Sunday night.',
    now: 'The post read [[“we did it 🎊 at last”]] on Sunday night.',
    is: 'changed',
  },
  {
    name: 'an accent was written as a sign of its own',
    old: 'They met in [[the small café on Mill Street]] before noon.',
    now: 'They met in [[the small cafe\u0301 on Mill Street]] before noon.',
    is: 'changed',
  },
  {
    name: 'the only sentence, reworded',
    old: '[[The bridge will open in 2016.]]',
    now: '[[The bridge will surely open in 2017.]]',
    is: 'changed',
  },
  {
    name: 'Chinese, a figure changed',
    old: '市政府周一表示，新桥将于明年开放。[[工程费用为三百万元]]。居民对此表示怀疑。',
    now: '市政府周一表示，新桥将于明年开放。[[工程费用为五百万元]]。居民对此表示怀疑。',
    is: 'changed',
  },
  {
    name: 'it moved with its paragraph, and a word was edited',
    old: 'Depot to close\n\nThe union was told by letter. [[Sixty drivers will lose their jobs]] in the autumn.\n\nThe depot opened in 1921 and once held ninety trams. Its roof leaks.\n\nThe company will keep its office in Port Street. It employs eleven people there.',
    now: 'Depot to close\n\nThe depot opened in 1921 and once held ninety trams. Its roof leaks.\n\nThe company will keep its office in Port Street. It employs eleven people there.\n\nThe union was told by letter. [[Sixty drivers may lose their jobs]] in the autumn.',
    is: 'changed',
  },
  {
    name: '"per cent" became a sign, at its end',
    old: 'The board warns that rents [[may rise by 12 per cent]].',
    now: 'The board warns that rents [[may rise by 12%]].',
    is: 'changed',
  },
  {
    name: 'a figure alone, of which "per cent" became a sign',
    old: 'The board warns that rents may rise by [[12 per cent]] after that.',
    now: 'The board warns that rents may rise by [[12%]] after that.',
    is: 'changed',
  },
  {
    name: 'a sign became "percent"',
    old: 'The board warns that rents may rise by [[12%]] after that.',
    now: 'The board warns that rents may rise by [[12 percent]] after that.',
    is: 'changed',
  },
  {
    name: 'a figure at its end became one of two words',
    old: '[[Loans fell by 9 per cent last year, to 412,000.]] The board meets in May.',
    now: '[[Loans fell by 2 per cent last year, to 1.1 million.]] The board meets in May.',
    is: 'changed',
  },
  {
    name: 'the end of its sentence was cut, and the stop stayed',
    old: '[[The plan goes to the full council on 19 March.]] It rained all day.',
    now: '[[The plan goes to the full council.]] It rained all day.',
    is: 'changed',
  },
  {
    name: 'its clause was put behind the next, with a small letter',
    old: 'The vote was close. [[A second tunnel is planned]]. It would not open before 2032. It rained on the day.',
    now: 'The vote was close. It would not open before 2032, but [[a second tunnel is planned]]. It rained on the day.',
    is: 'changed',
  },
]

export const unsure: readonly Case[] = [
  {
    name: 'its sentence was taken out',
    old: 'The mill burned on Sunday. [[Damage was put at £400,000.]] Nobody was hurt in the fire.',
    now: 'The mill burned on Sunday. Nobody was hurt in the fire.',
    is: 'lost',
  },
  {
    name: 'its paragraph was taken out',
    old: 'The mill burned on Sunday.\n\nThe owner said [[damage was put at £400,000]].\n\nNobody was hurt in the fire.',
    now: 'The mill burned on Sunday.\n\nNobody was hurt in the fire.',
    is: 'lost',
  },
  {
    name: 'its words were taken out of a sentence that stayed',
    old: 'The inspectors called the progress [[slow]] and the records poor in every office they saw.',
    now: 'The inspectors called the records poor in every office they saw.',
    is: 'lost',
  },
  {
    name: 'another sentence was written in its place',
    old: 'The mill burned on Sunday. [[Damage was put at £400,000.]] Nobody was hurt in the fire.',
    now: 'The mill burned on Sunday. Firefighters from Larkbridge came at four. Nobody was hurt in the fire.',
    is: 'lost',
  },
  {
    name: 'taken out, while a sentence that looks like it stays',
    old: 'The north ward will cost £3.2m to rebuild, the trust said. Work starts in May. [[The south ward will cost £4.1m to rebuild, the trust said.]] Beds are short.',
    now: 'The north ward will cost £3.2m to rebuild, the trust said. Work starts in May. Beds are short.',
    is: 'lost',
  },
  {
    name: 'one of two equal sentences went: this one',
    old: 'The mayor spoke first. [[He promised a tram by May.]] The crowd was small. A heckler was led away. The minister spoke last. He promised a tram by May. The band played.',
    now: 'The mayor spoke first. The crowd was small. A heckler was led away. The minister spoke last. He promised a tram by May. The band played.',
    is: 'lost',
  },
  {
    name: 'one of two equal sentences went: the other one',
    old: 'The mayor spoke first. He promised a tram by May. The crowd was small. A heckler was led away. The minister spoke last. [[He promised a tram by May.]] The band played.',
    now: 'The mayor spoke first. The crowd was small. A heckler was led away. The minister spoke last. [[He promised a tram by May.]] The band played.',
    is: 'exact',
  },
  {
    name: 'the same sentence was written again further down',
    old: 'The mayor spoke first. [[He promised a tram by May.]] The crowd was small. A heckler was led away. The minister spoke last. The band played.',
    now: 'The mayor spoke first. [[He promised a tram by May.]] The crowd was small. A heckler was led away. The minister spoke last. He promised a tram by May. The band played.',
    is: 'exact',
  },
  {
    name: 'one of two equal neighbours went',
    old: 'The mayor spoke. [[He promised a tram by May.]] He promised a tram by May. The crowd was small.',
    now: 'The mayor spoke. He promised a tram by May. The crowd was small.',
    is: 'ambiguous',
  },
  {
    name: 'taken out, and one that looks like it was written elsewhere',
    old: 'The board met on Monday in the old town hall. [[The north ward will cost £3.2m to rebuild, the trust said.]] Work starts in May.\n\nNurses have asked for more beds since the winter. The minister is to visit. A decision is due in the spring.',
    now: 'The board met on Monday in the old town hall. Work starts in May.\n\nNurses have asked for more beds since the winter. The minister is to visit. The south ward will cost £9.5m to rebuild, the trust said. A decision is due in the spring.',
    is: 'ambiguous',
  },
  {
    name: 'copied elsewhere word by word, and edited where it stood',
    old: 'The board met on Monday in the old town hall. [[The north ward will cost £3.2m to rebuild, the trust said.]] Work starts in May.\n\nNurses have asked for more beds since the winter. The minister is to visit. A decision is due in the spring.',
    now: 'The board met on Monday in the old town hall. The north ward will cost £3.9m to rebuild, the trust says. Work starts in May.\n\nNurses have asked for more beds since the winter. The minister is to visit. The north ward will cost £3.2m to rebuild, the trust said. A decision is due in the spring.',
    is: 'ambiguous',
  },
  {
    name: 'quite another text',
    old: 'The mill burned on Sunday. [[Damage was put at £400,000.]] Nobody was hurt in the fire.',
    now: 'Larkbridge Rovers won the cup again. Their captain scored twice, once with her head.',
    is: 'lost',
  },
  {
    name: 'nothing is left of the text',
    old: 'The mill burned on Sunday. [[Damage was put at £400,000.]]',
    now: '',
    is: 'lost',
  },
  {
    name: 'only blanks are left',
    old: '[[The mill burned on Sunday.]]',
    now: '\n \n',
    is: 'lost',
  },
  {
    name: 'a short word went, and stands in a new sentence',
    old: 'Progress was [[slow]]. Records were poor, and the inspectors said so in May.',
    now: 'Records were poor, and the inspectors said so in May. The lift to the archive is slow as well.',
    is: 'lost',
  },
  {
    name: 'its two sentences moved apart',
    old: '[[Sixty drivers will lose their jobs in autumn. The union was told of it by letter.]]\n\nThe depot opened in 1921 and once held ninety trams, of which three are left. Its roof leaks.\n\nThe company will keep its office in Port Street, where it employs eleven people.',
    now: 'Sixty drivers will lose their jobs in autumn.\n\nThe depot opened in 1921 and once held ninety trams, of which three are left. Its roof leaks.\n\nThe company will keep its office in Port Street, where it employs eleven people.\n\nThe union was told of it by letter.',
    is: 'ambiguous',
  },
  {
    name: 'one of ten paragraphs that are the same, of which one was taken out',
    old: 'Notice to boats.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\n[[The gates stay shut at low water.]]\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nBy order.',
    now: 'Notice to boats.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nBy order.',
    is: 'ambiguous',
  },
  {
    name: 'one of ten paragraphs that are the same, to which one was added at the end',
    old: 'The gates stay shut at low water.\n\n[[The gates stay shut at low water.]]\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.',
    now: 'The gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.\n\nThe gates stay shut at low water.',
    is: 'ambiguous',
  },
  {
    name: 'its words went, and stand twice in what was put in',
    old: '“The old mill should be sold now,” said [[Nora Penn of the Mill]], “before the roof comes down on us.”',
    now: 'Nora Penn of the Mill wrote, and Nora Penn of the Mill meant it: “The old mill should be sold now, before the roof comes down on us.”',
    is: 'lost',
  },
  {
    name: 'another promise in the same form stands in its paragraph',
    old: 'Wards are short of staff. [[The minister promised 5,000 new nurses by 2020.]] Unions had asked for more.',
    now: 'Wards are short of staff. The minister promised 2,000 new porters by 2022. Unions had asked for more.',
    is: 'ambiguous',
  },
  {
    name: 'another decision in the same form is a paragraph in its place',
    old: 'What was decided this week\n\n[[The council approved 12 homes in Larkbridge on Monday.]]\n\nNobody spoke against it.',
    now: 'What was decided this week\n\nThe council approved 30 boats in Ferry Hill on Friday.\n\nNobody spoke against it.',
    is: 'ambiguous',
  },
  {
    name: 'words that stayed in a sentence of which nothing that tells it stayed',
    old: 'What was decided this week\n\n[[The council approved]] 12 homes in Larkbridge on Monday.\n\nNobody spoke against it.',
    now: 'What was decided this week\n\nThe council approved 30 boats in Ferry Hill on Friday.\n\nNobody spoke against it.',
    is: 'ambiguous',
  },
  {
    name: 'a quote of another person of the same rank about another thing',
    old: 'Work began. [[“We will finish the tunnel within two years,” said Mayor Anna Cole.]] Rain had held it up.',
    now: 'Work began. “We will finish the school within five years,” said Mayor Peter Hale. Rain had held it up.',
    is: 'ambiguous',
  },
]
