/** Words and signs in which amounts are counted, to be put into a pattern. */
export const MEASURE =
  '%|‰|°[CF]?|pc(?![\\p{L}])|per cent|percent|percentage points?|points?|basis points?|pence|p(?![\\p{L}])|pounds?|dollars?|euros?' +
  '|km|kg|mph|kph|MW|GW|kWh|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|yards?|feet|foot|inch(?:es)?|tonnes?|tons?|litres?|liters?|gallons?' +
  '|hectares?|acres?|degrees|years?|months?|weeks?|days?|hours?|minutes?|seconds?'
