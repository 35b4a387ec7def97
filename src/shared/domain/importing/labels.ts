import type { MaskReason } from '../text/masks'

/** A line that is a button, a link or a place holder of a page and nothing else. */
export interface Label {
  readonly reason: MaskReason
  /**
   * Where it may be taken for one. `anywhere`: no heading of an article reads so. `edge`: before the first or after
   * the last sentence. `company`: there, and only beside another one, because an article can have it as a heading.
   */
  readonly where: 'anywhere' | 'edge' | 'company'
  /** It belongs to the notice before it: "Learn more". */
  readonly follows?: true
}

const rules: readonly (Label & { readonly pattern: RegExp })[] = [
  label('other', 'anywhere', [
    'advertisement( - continue reading below)?|advertising|advert',
    '(article|story) continues (below|after)( (this )?(advertisement|advert|ad))?',
    '(sponsored|promoted)( content| links?| stories)',
    '[-–—*# ]*ends?[-–—*# ]*',
    '#{2,5}',
  ]),
  label('caption', 'anywhere', [
    'editorial image|image place ?holder|placeholder image|no image available',
    'image (source|copyright|credit|caption)(, [^.]{1,60})?',
    '(click|tap) (here )?to (enlarge|zoom|view full size)( image| picture)?',
    '(photo|photograph|image|picture|pic)s?( by| credit)?: [^.]{2,60}(/|\\b)(getty( images)?|reuters|pa|pa wire|ap|afp|epa|alamy|shutterstock|istock)',
  ]),
  label('caption', 'edge', ['enlarge( this)? image|view gallery|(play|watch) video|image \\d+ of \\d+']),
  label('comment', 'edge', [
    '\\(?\\d[\\d,]*\\)? comments?|comments? \\(\\d[\\d,]*\\)',
    '(view|show|see|hide|read|load)( all| more)?( \\d+)? comments|(post|leave|add|write|make) (a |your )?(comment|reply)',
    'have your say|join the (conversation|discussion|debate)|be the first to comment|report abuse|comments? (are )?closed',
  ]),
  label('comment', 'edge', [
    '(sign in|log ?in|register)( or (sign in|log ?in|register|sign up))? to (comment|reply|join (the|in) .{2,30})|leave a reply|report (this|a) comment|comments?: our rules|send (us )?your (stories|photos|comments)( and (stories|photos|videos))?( now)?',
  ]),
  label('comment', 'company', ['comments?|reply|report|discussion']),
  label('donate', 'company', ['support the \\p{Lu}[\\p{L} ]{2,30}']),
  label('cookie', 'edge', [
    '(accept|reject|allow|decline)( all)?( cookies| and (close|continue))?|manage (cookies|preferences|settings|options|consent)',
    '((accept|reject|allow|decline|view|manage|customi[sz]e|set|only|use) )?(all |additional |essential |necessary |optional |only |non-essential |your |our ){0,3}cookies|cookies on .{3,40}|(this|our) (web)?site uses cookies|cookie (settings|preferences|policy|notice)|(we value|your) (your )?privacy|i agree|i accept|got it!?|no,? thanks|necessary( cookies)? only',
  ]),
  label('donate', 'edge', [
    '(donate|support us|contribute)( now| today)?|(make a|become a) (donation|contribution|member|supporter|subscriber)',
    '(subscribe|sign up|register|log ?in)( now)? to (continue|keep|read|finish|unlock)( (reading|on|more|this (story|article)|the (full|rest of the) (story|article)))?|already a (subscriber|member)\\??( (sign|log) ?in)?|(this|the) (article|story|content) is for (paying )?(subscribers|members)( only)?',
    'available for everyone, funded by readers|support (our|the) (journalism|newsroom|work)|support us from (£|\\$|€)\\d+.{0,20}',
  ]),
  {
    ...label('nav', 'edge', ['(learn|find out|read) more( about cookies)?|more (info|information)']),
    follows: true,
  },
  label('nav', 'edge', [
    'skip to (main )?(content|navigation|menu)|(main |site )?menu|toggle (navigation|menu)|search( this site)?|sitemap|site map|breadcrumbs?',
    'sign in|sign up|log ?in|log ?out|sign out|register|subscribe( now)?|my account|(sign in|log ?in) (/|or) (register|subscribe|sign up)',
    'back to( (the )?(top|news|home|homepage|results|all news|newsroom|previous page))?|(top of page|return to top)|(news|sport) home|home ?page',
    "most (popular|read|viewed|shared|commented|recent)( (stories|articles|news|in .{2,30}))?|trending( now)?|popular( now)?|latest (news|stories|headlines)|top stories|editor[’']s picks?",
    'related( (articles|stories|news|content|topics|links|posts|coverage))?|more on this( (story|topic))?|more (stories|news|like this)|more from .{2,40}|you (may|might) also (like|be interested in)|recommended( for you)?|read next|up next|(next|previous) (article|story|post|page)',
    '(share|tweet|print|e-?mail|save|bookmark|pin it|copy link)( (this|the))?( (article|story|page|link|post))?( (on|via|with|to|by|a) .{2,30})?',
    '(share|follow us|follow|find us|like us)( this)?( (on|via)? ?(facebook|twitter|x|instagram|linkedin|whatsapp|youtube|reddit|bluesky|mastodon|telegram))?:?',
    'facebook|twitter|instagram|linkedin|whatsapp|youtube|reddit|pinterest|messenger|bluesky|rss( feed)?|e-?mail',
    'privacy( (policy|notice|statement))?|terms( (and|&) conditions| of (use|service))?|accessibility( statement)?|contact( us)?|about us|advertise( with us)?|help|faqs?|careers|our (apps|newsletters)|newsletters?',
    'topics:?|tags:?|filed under:?|show more|load more|see (more|all)|view (more|all)|close|loading(…|\\.\\.\\.)?|next|previous|prev',
  ]),
  label('other', 'edge', [
    'was this (page|article|information) (helpful|useful)\\??|rate this page|get involved( with .{3,40})?',
    'our standards: .{3,60}|(this|our) (website|site|newspaper).{0,40} (adheres?|subscribes?) to .{3,80}|enter your e?-?mail( address)?.{0,80}',
  ]),
  label('nav', 'edge', [
    'you are here:? .{2,80}|back to (the )?[\\p{L} ]{2,30} (list|index|page|results|section)',
  ]),
  label('nav', 'company', [
    "home|news|sports?|business|politics|world|uk|local( news)?|weather|opinion|culture|lifestyle|travel|tech(nology)?|science|health|education|money|jobs|events|video|videos|audio|podcasts?|more|all sections|sections|features?|environment|entertainment|arts|property|food|football|what[’']s on|your area|analysis|live|in pictures",
  ]),
]

function label(
  reason: MaskReason,
  where: Label['where'],
  patterns: readonly string[],
): Label & { readonly pattern: RegExp } {
  return { reason, where, pattern: new RegExp(`^(?:${patterns.join('|')})$`, 'iu') }
}

/** Longer lines are sentences or headlines. */
const LABEL_MAX = 90
const ORNAMENT = /^[\s•·|>›»«‹←→↑*+–—-]+|[\s•·|>›»«‹←→↑+]+$/gu

/** Between the entries of a menu that was copied as one line. */
const BETWEEN = /\s+[|•·›»/]\s+/u
const ROW_MIN = 3

/** "Home | News | Sport | Weather": a menu as one line, where each entry is a label by itself. */
function isRowOfLabels(line: string): boolean {
  const entries = line.split(BETWEEN)
  return (
    entries.length >= ROW_MIN && entries.every((entry) => rules.some(({ pattern }) => pattern.test(entry)))
  )
}

/** Reads a line as a label of a page. "• Comment" stands with its bullet in a row of buttons, so no heading reads so. */
export function labelIn(line: string): Label | null {
  if (line.length > LABEL_MAX) return null
  const bare = line.replaceAll(ORNAMENT, '')
  const rule = rules.find(({ pattern }) => pattern.test(line) || (bare !== '' && pattern.test(bare)))
  if (!rule) return isRowOfLabels(bare) ? { reason: 'nav', where: 'edge' } : null
  const { reason, where, follows } = rule
  const bulleted = bare !== line && /^[•·|>›»]/u.test(line)
  return { reason, where: where === 'company' && bulleted ? 'edge' : where, ...(follows ? { follows } : {}) }
}
