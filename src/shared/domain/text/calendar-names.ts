/** Months, weekdays, seasons and near years in the languages that no horizon is read in, a line each; small letters. */
const NAMES = [
  'januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag frühling frühjahr sommer herbst winter ostern pfingsten weihnachten',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche printemps été automne hiver pâques noël',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo primavera verano otoño invierno navidad',
  'जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार वसंत गर्मी सर्दी',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الربيع الصيف الخريف الشتاء',
]
const known = new Set(NAMES.flatMap((line) => line.split(' ')))

/** Where words are not parted by blanks: the time is told by its signs. */
const SIGNS =
  /^(?:[今明后後前去来來本]?年?[初中末底]?的?[春夏秋冬][季天]?|[今明后後前去来來本再][年月天日周週]|(?:下|上|本|这|這)?(?:周|週|星期|礼拜)[一二三四五六日天末]|[月火水木金土日]曜日?)$/

const SMALL_WORDS_MAX = 2

/** "im Herbst", "jusqu’en juin", "en otoño", "明年春季": one such name, and hardly anything beside it. */
export function namesTime(words: string): boolean {
  if (SIGNS.test(words)) return true
  const all = words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return all.length <= SMALL_WORDS_MAX + 1 && known.has(all.at(-1) ?? '')
}
