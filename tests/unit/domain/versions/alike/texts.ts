/** Articles of our own, as outlets print, cut, mend and repeat them. */

const paragraphs = [
  'The ferry to Stennholm will sail again in June, two years after the storm that broke her ramp, the harbour board said on Monday. The first crossing leaves Port Ellary at seven in the morning, and islanders travel free for the first week.',
  'Morag Dunn, who leads the board, told reporters that the repair had cost £4.6m, a third more than the council was promised in 2019. She called the price “painful but honest” and said that no further money would be asked for.',
  'Traders in Stennholm have waited long for the news. Takings at the island’s only hotel fell by 42 per cent while the ferry lay in dock, and two of its three bakeries closed their doors. Eilidh Brae, who owns the third, said she would believe in June when she saw the bow.',
  'The board expects 90,000 passengers in the first full year. Critics point out that it expected as many in 2016 and counted fewer than 61,000. A spokesman said that the new timetable, with a late boat on Fridays, would make the difference.',
  'A bridge to the mainland, which was promised in three elections, is off the table. Transport officials said it would cost £310m at today’s prices and could not open before 2041.',
] as const

export const ferry = paragraphs.join('\n\n')
export const ferryFirstThird = paragraphs.slice(0, 2).join('\n\n')
export const ferryCorrected = ferry.replace('£4.6m, a third more', '£4.9m, two fifths more')
export const ferryMoved = [0, 3, 1, 4, 2].map((at) => paragraphs[at]).join('\n\n')
export const ferryRetyped = ferry.replaceAll('“', '"').replaceAll('”', '"').replaceAll('’', "'").toUpperCase()
export const ferryWithOpening = `${[
  'Update at noon: the first boat has left the quay with 214 people on board, eleven minutes late and cheered by a brass band that had come over by fishing boat the night before.',
  'Islanders lined the harbour wall from six in the morning. Children from the school in Kirkness had painted a banner of bed sheets, and the minister, who was to cut the ribbon, found that a dog had eaten it.',
  'Captain Rob Arlow said that the ramp had gone down “like a spoon into porridge”. He has commanded the boat since 2008 and stayed on half pay while she was in dock, teaching knots to anyone who asked.',
  'The last boat back sails at ten in the evening. The board has said that it will wait for whoever is still dancing, and has asked the pub to ring a bell.',
].join('\n\n')}\n\n${ferry}`
export const ferryRewritten =
  'Islanders of Stennholm get their boat back this summer. The harbour board confirmed at the start of the week that sailings resume in June. Repairing the ramp, wrecked by a storm in 2019, came to £4.6m, well above the first estimate. Shopkeepers hope that visitors return: the hotel lost more than two fifths of its trade, and bakers shut. Numbers may disappoint. In 2016 the board hoped for 90,000 travellers and carried some 61,000. Nobody speaks of a bridge any more; officials put it at £310m and not before 2041.'
export const ferryQuotedAtLength = `${paragraphs[0]}\n\nThat is how the harbour board would like the story told. Our reporter spent a week on the island and heard another one, from people who no longer count on boats. Some have bought their own. Others have left: the school has 19 children where it had 44, the doctor comes on Wednesdays, and the post is a day late when it comes at all. “We learned to do without,” says Ivor Skene, who repairs engines. “June or no June, I will not sell my boat.” The council keeps no figures on who has gone. The church does, on a sheet of paper by the door, and it has run to a second page.`

const report = (day: string, sky: string, high: number, wind: string, low: number, rain: number): string =>
  `Weather for the north coast, ${day}. It will be ${sky} at first, with highs of ${high} degrees by the afternoon. Winds from the ${wind} will reach force ${low - 3} on the headlands. Overnight the temperature falls to ${low} degrees. Chance of rain ${rain} per cent. Sea state ${sky === 'bright' ? 'slight' : 'moderate'} between Port Ellary and Stennholm, visibility ${high - 2} miles. Sunrise at ${low - 2}.${rain + 10}, and the glass is ${sky === 'bright' ? 'rising' : 'falling'}.`
export const weatherOnMonday = report('Monday 3 June', 'bright', 17, 'west', 9, 20)
export const weatherOnTuesday = report('Tuesday 4 June', 'grey', 14, 'north-east', 7, 45)

const small =
  'You are reading the Northern Ledger. We are owned by our readers, and by nobody else. If you see a mistake, write to the corrections desk and we will put it right within two working days. All words are ours unless we say so.'
export const schoolStory = `Kirkness school will keep its sixth form, the council decided by nine votes to six. Parents had gathered 1,900 signatures in four weeks. The head, Una Peel, said that she would hire two teachers before the summer and open the workshop on Saturdays. The saving of £210,000 a year must now be found elsewhere, and councillors looked at the library van.\n\n${small}`
export const harbourThefts = `Three outboard engines were stolen from Port Ellary in one night, police say. The owners had chained two of them. A grey van was seen at the slipway after two in the morning with its lights off. Detective Sergeant Bea Holm asked whoever heard an angle grinder to ring the station, and to look into their own sheds as well as those of others.\n\n${small}`
export const trialFirstDay =
  'The trial of a former treasurer began on Tuesday. Alan Voss, 58, is charged with taking £83,400 from the lifeboat fund between 2014 and 2018. He denies it. The fund was set up in 1953 after eleven men drowned off Skerry Point, and pays for the crew’s training, for fuel and for the widows. The prosecution said that Mr Voss wrote 61 cheques to himself, each for less than the sum that needs a second signature. The jury saw the stubs on a screen.'
export const trialSecondDay =
  'A bank clerk told the court on Wednesday that she had warned the treasurer twice. Alan Voss, 58, is charged with taking £83,400 from the lifeboat fund between 2014 and 2018. He denies it. The fund was set up in 1953 after eleven men drowned off Skerry Point, and pays for the crew’s training, for fuel and for the widows. Joan Tarry said that she rang him in March 2016 about a cheque that was made out in pencil, and again in May. “He laughed,” she said, “and asked whether I had no work to do.”'

export const shortNote = 'Water will be cut off in Quay Street on Thursday from nine to noon.'
export const otherShortNote = 'Water will be cut off in Mill Lane on Friday from one to three.'
export const shortNotePutRight = 'Water will be cut off in Quay Street on Thursday from nine until noon.'

export const ferryInJapanese =
  '港湾委員会は月曜日、ステンホルム島への連絡船が六月に運航を再開すると発表した。二年前の嵐で壊れた可動橋の修理には約七億円がかかり、当初の見積もりを三割上回った。島で唯一のホテルは売り上げが四割減り、三軒あったパン屋のうち二軒が店を閉じた。委員会は初年度に九万人の利用を見込むが、二〇一六年の実績は六万一千人にとどまっていた。本土との橋の計画は見送られた。'
export const ferryInJapaneseMended = ferryInJapanese.replace('約七億円', '約七億四千万円')
export const otherInJapanese =
  '町議会は木曜日、キルクネス高校の存続を九対六で可決した。保護者は四週間で千九百人分の署名を集めていた。校長は夏までに教員を二人採用し、土曜日に工房を開くと述べた。年間の節約額は別の事業で賄う必要があり、議員らは移動図書館の廃止を検討している。'
export const ferryInThai =
  'คณะกรรมการท่าเรือประกาศเมื่อวันจันทร์ว่าเรือข้ามฟากไปเกาะสเตนโฮล์มจะกลับมาให้บริการในเดือนมิถุนายน หลังจากพายุเมื่อสองปีก่อนทำให้ทางลาดเสียหาย ค่าซ่อมสูงกว่าที่ประเมินไว้ถึงหนึ่งในสาม'
