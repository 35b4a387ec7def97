import type { Case } from './cases'

/** Claims on little more than when or how much. */
export const timesAndAmounts: readonly Case[] = [
  {
    name: 'a season for a season',
    old: 'The museum will reopen [[by spring]], its director said.',
    now: 'The museum will reopen [[by autumn]], its director said.',
    is: 'changed',
  },
  {
    name: 'a month for a month',
    old: 'The roof was to be finished [[in July]], and the lifts after that.',
    now: 'The roof was to be finished [[in October]], and the lifts after that.',
    is: 'changed',
  },
  {
    name: 'a feast for a feast, at the beginning of its sentence',
    old: 'The kitchen is being tiled. [[By Easter]] the café should be running again.',
    now: 'The kitchen is being tiled. [[By Christmas]] the café should be running again.',
    is: 'changed',
  },
  {
    name: 'the end of a year for a season',
    old: 'Trams will run again [[by spring]], the city says.',
    now: 'Trams will run again [[by the end of 2027]], the city says.',
    is: 'changed',
  },
  {
    name: 'a year in figures for one in words',
    old: 'The mayor is not standing [[next year]].',
    now: 'The mayor is not standing [[in 2026]].',
    is: 'changed',
  },
  {
    name: 'a verb with its month',
    old: 'The works [[end by September]], and the road opens after them.',
    now: 'The works [[end by March]], and the road opens after them.',
    is: 'changed',
  },
  {
    name: 'a German season',
    old: 'Der Umbau ruht. [[Im Herbst]] soll der Kreistag entscheiden.',
    now: 'Der Umbau ruht. [[Im Winter]] soll der Kreistag entscheiden.',
    is: 'changed',
  },
  {
    name: 'a German weekday',
    old: 'Der Streik beginnt [[am Mittwoch]] um sechs Uhr.',
    now: 'Der Streik beginnt [[am Freitag]] um sechs Uhr.',
    is: 'changed',
  },
  {
    name: 'a French month',
    old: 'La réouverture était prévue [[en mars]], selon la mairie.',
    now: 'La réouverture était prévue [[en juin]], selon la mairie.',
    is: 'changed',
  },
  {
    name: 'a Spanish season',
    old: 'La ley no cambia nada. [[En otoño]] se revisará.',
    now: 'La ley no cambia nada. [[En primavera]] se revisará.',
    is: 'changed',
  },
  {
    name: 'a Hindi month',
    old: 'नया पुल [[मार्च]] तक खुल जाएगा, नगर निगम ने कहा।',
    now: 'नया पुल [[जून]] तक खुल जाएगा, नगर निगम ने कहा।',
    is: 'changed',
  },
  {
    name: 'an Arabic month',
    old: 'سيفتتح المستشفى الجديد في [[مارس]] المقبل، بحسب الوزارة.',
    now: 'سيفتتح المستشفى الجديد في [[يونيو]] المقبل، بحسب الوزارة.',
    is: 'changed',
  },
  {
    name: 'a Japanese season, one sign',
    old: '橋は[[春]]に開通する。工事は火曜日に始まった。',
    now: '橋は[[秋]]に開通する。工事は火曜日に始まった。',
    is: 'changed',
  },
  {
    name: 'a number in words of German',
    old: 'Wir brauchen noch [[zwei]] Jahre, sagte sie.',
    now: 'Wir brauchen noch [[fünf]] Jahre, sagte sie.',
    is: 'changed',
  },
  {
    name: 'a range became one figure',
    old: '[[Between 5 and 10 per cent]] of the fish died in the bay.',
    now: '[[Some 8 per cent]] of the fish died in the bay.',
    is: 'changed',
  },
  {
    name: 'every figure and every unit is another',
    old: '[[The tunnel will be 900 metres long and cost £40m, and will open in three years.]] Traders were not asked.',
    now: '[[The tunnel will be 1.2 miles long and cost $75m, and will open in 18 months.]] Traders were not asked.',
    is: 'changed',
  },
  {
    name: 'a time that was taken out, while another came in elsewhere in its sentence',
    old: 'The pool will be open [[by spring]], and swimmers who signed up will be told.',
    now: 'The pool will be open, and swimmers who signed up in autumn will be told.',
    is: 'lost',
  },
  {
    name: 'a time for which other words stand',
    old: 'The pool will be open [[by spring]], and swimmers will be told.',
    now: 'The pool will be open to schools, and swimmers will be told.',
    is: 'lost',
  },
  {
    name: 'a sign became "per cent" at the end of a short sentence, and the next was edited too',
    old: 'Asked, she said yes. The tax is [[5%]]. The vote is on 3 May.',
    now: 'Asked, she said yes. The tax is [[5 per cent]]. The vote is on 10 May.',
    is: 'changed',
  },
  {
    name: 'its sentence ended in one figure and ends in two now',
    old: 'The gates shut at 7. [[The bar stays open until late]] on most days.',
    now: 'The gates shut at 10. [[The bar stays open until late]] on all days.',
    is: 'exact',
  },
  {
    name: 'a time for which a place stands that has some of its letters',
    old: 'The school opens [[in March]], the council said.',
    now: 'The school opens in Wick, the council said.',
    is: 'lost',
  },
  {
    name: 'one mile became a figure of metres',
    old: 'The well stands [[a mile]] from the sea, the map says.',
    now: 'The well stands [[800 metres]] from the sea, the map says.',
    is: 'changed',
  },
  {
    name: 'a figure became one of another measure',
    old: 'She drank [[two pints]] of it, he said.',
    now: 'She drank [[a litre]] of it, he said.',
    is: 'changed',
  },
]
