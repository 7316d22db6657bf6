import { type Guard, START } from './guard.js';

/** The supporter's own life, other people, and words that are told or read out. */
export const STORIES: readonly Guard[] = [
  {
    id: 'own-story',
    role: 'practitioner',
    not: ['CO', 'WA', 'ADW', 'DI', 'RC', 'SR', 'CR', 'AF', 'ST', 'GI'],
    instead: ['SD'],
    about: "the supporter's own past, in the first person, is shared experience",
    pattern: new RegExp(
      `${START}(?:i'm telling you (?:this )?because (?:nobody|no one) (?:ever )?told me|(?:(?:for|with) me|when i was .{3,40}),? |mine(?:'s| is| was| were| did| had| went|'d)\\b|that's (?:exactly )?(?:how|what|where|when) i (?:did|do|got|used)\\b|i(?:'d (?:fall|nod|lie|lay|wake|cry|yell|scream|steal|shake|sweat|dream|sneak|hide|feel|pass out|black out|sit (?:there|in|on|by|up)|be (?:\\w+ing|there|in|up|out|asleep|so|the|scared))| (?:was|were|had|did|didn't|went|used to|lost|got|threw|walked|fell|slept|drank|kept|brought|came|couldn't|never (?:had|did|went|got)|grew|quit|relapsed|stole|felt|spent|ended|started|stopped|tried|left|ran|sat|stood|took|remember|cried|buried|lied|drove|weighed|hated|missed|blamed)\\b| (?:still )?(?:think|dream|thought) about (?:that|it|him|her|them)\\b|'ve been (?:there|through|in) )|my (?:mother|mom|dad|father|wife|husband|brother|sister|sponsor|kids|son|daughter|cousin|uncle|aunt|ex|boss|grandmother) (?:was|were|had|did|didn't|used|left|came|took|said|told|kept|found|died|says|does|would|goes)\\b)`,
      'u',
    ),
    unless:
      /(?<!\btelling )\byou(?:r|'re|'ve|'d|'ll|rself)?\b|\?\W*$|\bi(?:'d| had| was) (?:rather|like|love|say|suggest|recommend|want|going to|wondering|thinking|curious|better|hoping|just)\b|\bi (?:got|had|took) (?:it|that|a question|to (?:say|tell|ask))\b/u,
    spoke: 159,
    right: 152,
  },
  {
    id: 'story-goes-on',
    role: 'practitioner',
    not: ['SR', 'CR', 'AF', 'CO', 'WA', 'GI', 'SU', 'FI', 'ST', 'DI', 'ADW'],
    instead: ['SD'],
    about: 'what follows in the supporter\'s own story ("My mother was diabetic." "She lost two toes.") belongs to it',
    pattern: new RegExp(
      `${START}(?:(?:i|he|she|they|we|it|that|my \\w+) (?:was|were|had|did|didn't|went|used|lost|got|threw|walked|fell|slept|drank|kept|brought|came|couldn't|never|grew|quit|felt|spent|ended|started|stopped|tried|left|ran|sat|stood|took|cried|said|told|looked|died)|(?:i|he|she|they|we)(?:'d| would) (?!like|love|rather|suggest|recommend|say)\\w+|(?:i|he|she|they|(?:the|my|a) \\w+)(?:'d| would| used to| always)? (?:say|said|says|goes|go|was like|told me),.*)(?!\\w)`,
      'u',
    ),
    unless:
      /\?\W*$|^(?!.*\b(?:say|said|says|goes|go|like|me), ).*\byou(?:r|'re|'ve|'d|'ll)?\b|^\W*(?:\w+\W+){0,3}(?:like|as) i said\b/u,
    follows:
      /\bi (?:was|were|had|did|didn't|went|used to|lost|got|threw|walked|fell|slept|drank|kept|came|couldn't|never|grew|quit|relapsed|stole|felt|spent|ended|started|stopped|left|ran|sat|stood|cried|buried|called|lied|drove|moved|remember)\b|\bmy (?:mother|mom|dad|father|wife|husband|brother|sister|sponsor|kids|son|daughter|cousin|uncle|aunt|ex|boss|grandmother|grandfather)\b|\bfor me\b/u,
    spoke: 35,
    right: 35,
  },
  {
    id: 'told-by-others',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'SR', 'CR'],
    instead: ['SU', 'FI'],
    about: 'having heard of something ("they told me about …") confronts nobody',
    pattern: new RegExp(
      `${START}(?:they|she|he|somebody|someone|i|the \\w+(?: (?:on|at|in) the \\w+)?) (?:told|mentioned to|heard|was told|were told|read) (?:me )?about\\b`,
      'u',
    ),
    unless: /\b(?:missed|late|using|used|drinking|drunk|lied|again|didn't|haven't|never)\b|\?\W*$/u,
    spoke: 1,
    right: 1,
  },
  {
    id: 'passed-on',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'ADW', 'EC'],
    instead: ['GI', 'SD', 'ST'],
    about: 'what others said, or what is read out ("she says you\'ve missed two", "it says here"), is passed on',
    pattern: new RegExp(
      [
        `${START}(?:he|she|they|your (?:\\w+ )?\\w+|the \\w+) (?:says?|said|tells? me|told me|mentioned|reported|wrote) (?:that )?you(?:'ve|'re|'d|r)?\\b`,
        `${START}(?:he|she|they|people|somebody|(?:the|my|a) \\w+)(?:'d| would| used to| always)? (?:say|said|says|goes|go|was like|were like|told me), `,
        "\\b(?:in|on) the (?:system|computer|form|sheet|file|screen|record)\\b|\\bthe (?:system|computer|form) (?:says|won't|will|is going|wants|needs)\\b",
        '^\\W*["“][^"”]{8,}[.!]?["”]\\W*$|^\\W*(?:and |so |okay,? |well,? )*(?:it|this|the (?:letter|form|paper|card)) says(?! (?:something|a lot|so much|how|that you)\\b)\\b',
      ].join('|'),
      'u',
    ),
    unless: /\b(?:missed|late|using|used|drinking|drunk|lied|again|didn't|haven't|never) (?:again|it|that)\b|\?\W*$/u,
    unlessReturned: true,
    spoke: 27,
    right: 26,
  },
  {
    id: 'does-not-know',
    role: 'practitioner',
    not: ['SD', 'SU', 'AF', 'SR', 'CR'],
    instead: ['GI', 'FI', 'FA', 'ST'],
    about: 'not knowing ("I don\'t know", "that\'s all I know about it") is no story of one\'s own, nor kind',
    pattern: new RegExp(
      `${START}i (?:don't|do not) know(?: (?:about|if|what|how|who|where|whether|why)\\b.*)?\\W*$|${START}that's all (?:i|we) (?:know|have|got|can|wanted|need)\\b`,
      'u',
    ),
    unless: /\bmy\b|\?\W*$|\bi\b.*\bi\b/u,
    spoke: 17,
    right: 16,
  },
  {
    id: 'story-of-others',
    role: 'practitioner',
    not: ['CO', 'WA', 'RC'],
    instead: ['SD', 'SR', 'CR', 'SU', 'FI', 'GI'],
    about: 'what happened to someone else ("she lost …", "that was it") confronts nobody',
    pattern: new RegExp(
      `${START}(?:he|she|they|we|that|it)(?:'s| (?:was|were|had|lost|got|took|came|went|told|said|left|died|kept|made|did)) `,
      'u',
    ),
    unless:
      /\byou(?:r|'re|'ve|'d|'ll|rself)?\b|\?\W*$|\b(?:excuse|denial|lie|lying|ridiculous|nonsense|wrong|problem|why|exactly what|not true|the point|no way|addict\w*|disease|alcoholic|suicide|funeral)\b/u,
    spoke: 622,
    right: 597,
  },
];
