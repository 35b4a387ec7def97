/** Words in which amounts are counted. */
export const MEASURES: ReadonlySet<string> = new Set(
  (
    'percent point points pence pound pounds dollar dollars euro euros km kg mph kph mw gw kwh kilometre kilometres kilometer kilometers ' +
    'mile miles metre metres meter meters yard yards foot feet inch inches tonne tonnes ton tons litre litres liter liters ' +
    'gallon gallons pint pints hectare hectares acre acres degree degrees ' +
    'year years month months week weeks day days hour hours minute minutes second seconds'
  ).split(' '),
)
