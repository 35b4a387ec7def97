import type { MaskReason } from '../text/masks'

/** Sentences by which a page speaks to whoever looks at it: about cookies, signing in, comments, money. */
export interface Notice {
  readonly reason: MaskReason
  /** No article says so in its own voice, so that two of them together give each other away wherever they stand. */
  readonly sure: boolean
}

interface Rule extends Notice {
  readonly all: readonly RegExp[]
}

/** "Please …", "To continue …", "You must …": it asks the reader to do something to the page. */
const ASKS =
  /(?:^|[.!?] )(?:please|for (?:the|a|your) best|to (?:continue|use|view|read|access|get|enjoy|find out)|you (?:must|need to|can|may|have to)|by (?:continuing|using|clicking|closing)|if you (?:continue|do not|don['’]t|would)|click|tap|press|find out|enable|disable|accept|allow|manage|check)\b/iu
const COOKIES = /\bcookies?\b/iu
const YOU = /\b(?:you|your|yours)\b/iu

const rules: readonly Rule[] = [
  sure('cookie', [
    COOKIES,
    YOU,
    /\b(?:we|we and our(?: \d+)? partners|(?:this|our|the) (?:site|website|page|web site)|[\w-]+\.(?:com|org|net|co\.uk|gov\.uk))\b.{0,40}\b(?:use|uses|using|store|set|place)\b.{0,40}\bcookies\b/iu,
    /\b(?:site|website|web site|experience|services|browser|preferences|continu\w+|consent|adverts?|ads|content|visit)\b/iu,
  ]),
  sure('cookie', [
    /\byour browser\b.{0,60}\bcookies\b|\bcookies\b.{0,60}\byour browser\b/iu,
    /^your browser|\bfor the best\b/iu,
  ]),
  sure('cookie', [/\bassume\b.{0,60}\bconsent\b/iu, /^we\b/iu]),
  sure('cookie', [
    /\bby (?:continuing|using|closing|clicking)\b.{0,120}\byou (?:agree|accept|consent|are agreeing)\b/iu,
    /\bcookies?\b|\bprivacy\b|\bour (?:use|terms|partners|site|website)\b/iu,
  ]),
  sure('cookie', [/^we and our(?: [\d,]+)? partners\b/iu, /\b(?:data|cookies|device|information)\b/iu]),
  likely('cookie', [
    COOKIES,
    YOU,
    ASKS,
    /\b(?:accept|enable|allow|manage|disable|reject|use of|consent|agree)\b/iu,
  ]),
  likely('cookie', [
    /\b(?:we(?:['’]ve| have) updated our|read our|see our)\b.{0,30}\b(?:privacy|cookie)\b/iu,
  ]),
  sure('other', [
    /^your (?:web )?browser (?:is (?:no longer|not) supported|is (?:unsupported|out of date|outdated)|does(?: not|n['’]t) support|(?:has|have) javascript)\b/iu,
  ]),
  sure('other', [
    /\b(?:upgrade|update|switch|use|using|download)\b.{0,80}\bbrowser\b/iu,
    /\bwe recommend\b|^please\b|\bfor the best\b/iu,
    /\b(?:site|website|experience|page)\b/iu,
  ]),
  sure('other', [
    /^(?:please )?(?:enable|turn on) javascript\b|^javascript (?:is|must be) (?:disabled|required|enabled)\b/iu,
  ]),
  sure('comment', [
    /^(?:sorry, )?you (?:must|need to|have to)(?: be)? (?:sign(?:ed)?[ -]in|log(?:ged)?[ -]in|register(?:ed)?|subscribe)\b/iu,
    /\b(?:comment|post|reply|vote|continue|read|view|submit)\w*\b/iu,
  ]),
  likely('comment', [
    /^(?:please )?(?:sign in|log ?in|register|create an account)\b.{0,60}\b(?:comment|post|continue|read|reply|join|access)\w*\b/iu,
  ]),
  sure('comment', [
    /\bsubmi(?:ssion|tting|t)\b/iu,
    /\bterms (?:and|&) conditions\b|\bterms of (?:use|service)\b|\bhouse rules\b/iu,
    YOU,
  ]),
  sure('comment', [
    /\b(?:links?|html|urls?)\b/iu,
    /\b(?:your |in )comments?\b/iu,
    /\b(?:permitted|allowed|included)\b/iu,
  ]),
  likely('comment', [
    /^(?:all )?comments?\b.{0,50}\b(?:are|is|will be|have been)\b.{0,20}\b(?:closed|moderated|disabled|turned off|removed)\b/iu,
  ]),
  likely('comment', [
    /\b(?:your|all) comments?\b/iu,
    /\bmoderat\w+\b|\bcommunity (?:guidelines|standards|rules)\b|\bhouse rules\b/iu,
  ]),
  likely('comment', [/\b(?:what do you think|let us know|tell us)\b/iu, /\bcomments?\b/iu]),
  sure('comment', [/\byour e-?mail( address)? will not be (published|shared|displayed)\b/iu]),
  likely('comment', [/\b(?:our|the) comments? (?:section|to be)\b/iu, /\b(?:we|you|your)\b/iu]),
  sure('donate', [/\bsmall favour to ask\b|\bevery contribution, (?:however|no matter how|big)\b/iu]),
  sure('donate', [
    /\b(?:support\w*|fund(?:ing)?|contribut\w+|donat\w+|subscri\w+|become a (?:member|supporter))\b/iu,
    /\b(?:our|this) (?:\w+ )?(?:journalism|newsroom|reporting|reporters|independence)\b|\bindependent journalism\b/iu,
    /\bfrom (?:as little as|just|only) ?(?:£|\$|€)|\byour (?:support|contribution|donation|subscription|help)\b|^(?:please )?(?:support|donate|subscribe|consider|become|help)\b|\bplease (?:consider|support|donate|help)\b/iu,
  ]),
  sure('donate', [
    /\b(?:becom(?:e|ing) an? (?:free or paid |paid |founding )?(?:subscriber|member|supporter)|(?:unlimited|full) (?:digital )?access)\b/iu,
    /^(?:get|enjoy|to (?:continue|receive|read|get))\b|\b(?:please|consider|your|my work|our work)\b/iu,
    /\b(?:posts?|journalism|read(?:ing|er-supported)?|newsletters?|cancel|trial|support|articles?|subscri\w+)\b|(?:£|\$|€) ?\d[\d.]* (?:a|per) (?:week|month|year)\b/iu,
  ]),
  likely('donate', [
    /^(?:please )?(?:donate|consider (?:supporting|donating|making)|make a (?:donation|contribution)|support us)\b/iu,
    /\b(?:us|our|we)\b/iu,
  ]),
  likely('other', [
    /^(?:sign up|subscribe|get)\b.{0,90}\b(?:newsletters?|e?mails?|inbox|alerts|bulletin|whatsapp channel)\b/iu,
  ]),
  sure('cookie', [
    /^(?:strictly )?(?:necessary|essential|preference|statistics?|marketing|functional|performance|analytics|targeting|advertising) cookies (?:help|are|enable|allow|make|let)\b/iu,
  ]),
  likely('nav', [
    /^(?:follow|find|like|join) us on\b/iu,
    /\b(?:facebook|twitter|x|instagram|linkedin|whatsapp|youtube|bluesky|mastodon|telegram|tiktok)\b/iu,
  ]),
  likely('other', [
    /^(?:do you have|have you got|got) (?:a|any) (?:news )?(?:story|tip|tips|information|news)\b/iu,
    /\b(?:e-?mail|contact|call|message|get in touch|let us know|write to)\b/iu,
  ]),
  sure('other', [/^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/iu]),
  likely('other', [/^enter your e-?mail(?: address)?\b/iu]),
  likely('other', [
    /\b(?:this|our) (?:website|site|newspaper)\b/iu,
    /\b(?:editors['’]? )?code of (?:conduct|practice)\b|\bIPSO\b/u,
  ]),
  likely('other', [/^registered (?:office|in england|company|charity)\b/iu]),
]

function sure(reason: MaskReason, all: readonly RegExp[]): Rule {
  return { reason, sure: true, all }
}

function likely(reason: MaskReason, all: readonly RegExp[]): Rule {
  return { reason, sure: false, all }
}

const NOTICE_MAX = 800
const QUOTED = /[“"«„]|(?:^|[\s(])[‘']\p{L}/u
/** "By clicking “Accept all” you agree": the marks are round a button. */
const BUTTON =
  /\b(?:click(?:ing)?|press(?:ing)?|tap(?:ping)?|select(?:ing)?)\b(?: on)? [“"‘'][^”"’']{1,30}[”"’']/giu

/** Reads a passage as a notice. One with words in quotation marks is somebody's words and so part of the article. */
export function noticeIn(text: string): Notice | null {
  if (text.length > NOTICE_MAX || QUOTED.test(text.replaceAll(BUTTON, 'click'))) return null
  const isSentence = /[.!]\)?$/.test(text)
  const rule = rules.find(({ all, sure }) => (sure || isSentence) && all.every((part) => part.test(text)))
  return rule ? { reason: rule.reason, sure: rule.sure } : null
}
