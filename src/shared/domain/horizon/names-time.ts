import { FEAST_NAMES, MONTHS, SEASONS, WEEKDAYS } from './calendar-words'
import { UNITS } from './unit-words'

/** Months, weekdays, seasons and feasts in the languages that no horizon is read in, a line each; small letters. */
const OTHERS = [
  'januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag frühling frühjahr sommer herbst winter ostern pfingsten weihnachten',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche printemps été automne hiver pâques noël',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo primavera verano otoño invierno navidad',
  'जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार वसंत गर्मी सर्दी',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الربيع الصيف الخريف الشتاء',
]

const DAYS_NEAR = ['today', 'tonight', 'tomorrow', 'yesterday']

const namesOf = () =>
  new Set([
    ...[MONTHS, WEEKDAYS, SEASONS, UNITS].flatMap((words) => [...words.keys()]),
    ...FEAST_NAMES.flatMap(([names]) => names.split(/,? /)),
    ...OTHERS.flatMap((line) => line.split(' ')),
    ...DAYS_NEAR,
  ])
let known: ReadonlySet<string> | undefined

/** Where words are not parted by blanks, signs tell it. */
const SIGNS =
  /^(?:[今明后後前去来來本]?年?[初中末底]?的?[春夏秋冬][季天]?|[今明后後前去来來本再][年月天日周週]|(?:[下上本这這])?(?:周|週|星期|礼拜)[一二三四五六日天末]|[月火水木金土日]曜日?)$/
const FIRST_SIGN = '\u3000'

const WORD = /[^\s,.;:!?…'’"“”()–—-]+/g
const WORDS_MAX = 6
/** "by", "the", "until": longer words say more than when. */
const SMALL_WORD_MAX = 5
const YEAR = /^(?:1[89]|20|21)\d\d$/

/**
 * Do these few words name a time, and hardly anything else? "by spring", "the end of 2027", "im Herbst", "明年春季". A look that
 * costs next to nothing, and asks for no sentence around it; what time it is says `readHorizon`.
 */
export function namesTime(words: string): boolean {
  if (words > FIRST_SIGN) return SIGNS.test(words)
  const all = words.toLowerCase().match(WORD) ?? []
  const isNamed = (word: string) => YEAR.test(word) || (known ??= namesOf()).has(word)
  return (
    all.length <= WORDS_MAX &&
    isNamed(all.at(-1) ?? '') &&
    all.every((word) => word.length <= SMALL_WORD_MAX || isNamed(word))
  )
}
