/**
 * Articles we wrote, as they come out of a browser by copy and paste. Before the bar stands why a line is to be left
 * out; nothing before the bar: it belongs to the article. Empty lines are empty.
 */
export const markedArticles: Readonly<Record<string, string>> = {
  'a regional paper with two cookie notices and a comment form': `
cookie  | This site uses cookies to give you the best experience. By continuing to browse the site you agree to our use of cookies.
cookie  | Find out more

nav     | Home
nav     | News
nav     | Ambleford
nav     | Sport
nav     | What's On

        | Library in Ambleford to close on Saturdays

        | By Tom Ashby

        | 3rd March 2017

comment | 12 comments
nav     | Share

        | The library in Ambleford will close on Saturdays from May, the county has decided.

        | Opening hours fall from 44 to 36 a week, which saves £31,000 a year.

        | “Nobody wanted this,” said Carol Finch, who chairs the committee. “In two years we will look at it again.”

comment | Have your say
comment | You must be signed in to post a comment.
comment | Please note that by submitting a comment you accept our house rules.
nav     | Most read
`,
  'a page whose menu was copied as one line': `
nav     | Home | News | Sport | Weather

cookie  | Accept all cookies

        | Harbour tunnel ‘to open by spring 2029’, minister says

        | By Leila Haddad, transport correspondent

        | The Harbour Tunnel will open to traffic by spring 2029, the minister told the assembly on Tuesday.

        | More than 3,100 people work on the site, the contractor said.

comment | Comments (214)

comment | Sign in to comment
`,
  'a press release with an end mark and notes': `
        | New ferry terminal on schedule, harbour board says

        | 14 July 2014

        | The new ferry terminal will open in spring 2016 as planned, the harbour board said today.

        | More than 60 per cent of the concrete has been poured.

other   | ENDS

        | Notes to editors

        | The harbour board was founded in 1921 and employs 140 people.

nav     | Back to newsroom
nav     | Latest news
`,
  'a paper that asks for money': `
nav     | Skip to main content

        | Rents rise faster than wages for the sixth year

        | Anna Reed | 9 September 2019

        | Rents in the city rose by 4.1% in the year to June, twice as fast as pay.

        | The council expects the gap to close by 2022.

        | “We hear of families who pay half of what they earn,” said a spokesman for the tenants.

donate  | Our journalism takes time and money. Please consider supporting us, from as little as £2 a month.
donate  | Support us today
other   | Sign up to our morning newsletter and get the headlines in your inbox.
other   | © 2019 Riverside Courier Ltd. All rights reserved.
nav     | Privacy policy
nav     | Terms and conditions
nav     | Contact us
`,
  'a page for an old browser': `
other   | Your browser is not supported
other   | We recommend you upgrade to a newer version of your browser for the best experience of this website.

        | Flood wall finished a year late

caption | Image source, Getty Images

        | The flood wall at Dunmere was finished on Friday, a year later than promised.

other   | Advertisement

        | It cost £18m instead of the £11m announced in 2015.

caption | Photograph: Jane Doe/Reuters

        | The agency said it would protect 1,400 homes.

nav     | Share this article
nav     | Facebook
nav     | Twitter
nav     | Email
`,
  'with the comments of readers': `
        | Bus fares frozen until January

        | By Lena Hart, transport reporter

comment | • Comment

        | Bus fares in the county will not rise before January, the operator promised on Monday.

        | Single tickets cost £2.40 since last year.

comment | 3 comments
comment | oldrider
comment | 2 days ago
comment | They said the same in 2011 and then put it up by a fifth.
comment | Reply
comment | Report
comment | kim_b
comment | 3 days ago
comment | Good news for everybody who has to get to work early.
comment | Reply
comment | Report
`,
  'a consent banner with buttons': `
cookie  | We value your privacy
cookie  | We and our 842 partners store and access information on a device, such as cookies, and process personal data.
cookie  | By clicking “Accept all” you agree to our use of cookies.
cookie  | Accept all
cookie  | Manage options

        | Hospital waiting list is shorter than a year ago

        | Published: 2 May 2023 at 10:31

        | The list at St Bride’s held 5,120 names in April, 12% fewer than in April 2022.

        | The trust hopes to be below 4,000 by the end of the year.
`,
  'a newsletter in a mail, wrapped by hand': `
        | Harbour dredging to start in the autumn

        | The harbour will be dredged for the first time since 1998, so that
        | larger ferries can call from next summer. The work will take some
        | three months and cost about £2.6m, the board said in a statement.

        | Fishermen have asked for the channel to be left open at night and on
        | Sundays. The board said that it would decide “within two weeks”.

donate  | Please support our reporting: subscribe from only £3 a month.
`,
  'a section page around a short report': `
nav     | Menu
nav     | Search
nav     | Sign in
nav     | Local news
        | Swimming pool opens again
        | The pool at Holm Park opens again on Saturday after six months of repairs.
        | Some 900 people came on the last day before it closed.
nav     | Related articles
nav     | Read more
`,
}

/** Nothing in these may be left out, however much it looks like a notice, a menu or a button. */
export const lookalikes: Readonly<Record<string, string>> = {
  'an article about cookies': `
        | You should not have to accept cookies, says regulator

        | Websites must let people refuse cookies with one click, the regulator said on Tuesday.

        | Many sites use cookies to follow you from page to page, and ask you to accept them all.

        | You can disable cookies in your browser, but few people know how.

        | The rules come into force in May 2021.
`,
  'a headline with bars and a list of places in one line': `
        | Flood | the third in five years | closes Weir Street

        | Weir Street | Mill Lane | Sport

        | Water stood two feet deep in Weir Street on Monday, the third time in five years.

        | The council said new pumps will be in place by the end of 2022.
`,
  'a quotation with the words of a form': `
        | Residents locked out of planning site

        | The site told them: “You must sign in to make a comment.” No one could.

        | “Please log in to continue, it said, and then nothing,” said Mo Gill, 71.

        | The council hopes to put it right by June.

        | "By continuing you agree to our use of cookies" was the last thing they saw.
`,
  'subheads like labels': `
        | A day in the life of a teacher

        | Ms Okoro starts at six and is seldom home before seven in the evening.

        | Back to school

        | In September she had 34 children in her class, four more than the year before.

        | Comment

        | It is hard to see how this can go on, and nobody in the ministry says it can.

        | Home

        | The union expects one in ten to leave the profession within five years.
`,
  'an article about donations': `
        | Donations to food bank double

        | Please give what you can, the food bank asked in March, and people did.

        | It collected £41,000, more than twice as much as in 2019.

        | Those who donate today will see their gift matched by the city, the mayor said.

        | The board wants to support local journalism students too, with five grants a year.
`,
  'a kicker over an opinion': `
        | Comment

        | Why the bridge should stay closed

        | A bridge that cost £70m should carry more than hope, and this one does not.

        | I think it will be shut again within two years.
`,
  'a list of results at the end': `
        | How the wards voted

        | Turnout was 38 per cent, the lowest since 1995, and two seats changed hands.

        | The next election is due in May 2027.

        | Holm Park

        | Dunmere

        | Ambleford
`,
  'a browser maker in the news': `
        | Your browser is spying on you, study finds

        | Three of the four browsers tested sent the address of every page to their makers.

        | The study recommends that people switch to another browser or change the settings.

        | One maker said that it would stop by the end of the year.
`,
  'a statement about terms': `
        | Charity and council agree terms and conditions of lease

        | The charity will pay £1 a year for 25 years under the terms and conditions signed on Friday.

        | It plans to sign up 200 volunteers and send them a newsletter every month.

        | Register offices will not be affected, the council said.
`,
}

/** The text without the marks, and for every line that is not empty where it stands and what is to become of it. */
export function unmarked(marked: string): {
  rawText: string
  lines: { start: number; end: number; text: string; reason: string | null }[]
} {
  const lines: { start: number; end: number; text: string; reason: string | null }[] = []
  let rawText = ''
  for (const line of marked.trim().length > 0 ? marked.slice(1, -1).split('\n') : []) {
    const bar = line.indexOf('|')
    if (bar >= 0) {
      const text = line.slice(bar + 2)
      const reason = line.slice(0, bar).trim()
      lines.push({
        start: rawText.length,
        end: rawText.length + text.length,
        text,
        reason: reason === '' ? null : reason,
      })
      rawText += text
    }
    rawText += '\n'
  }
  return { rawText, lines }
}
