import { type Guard, START } from './guard.js';

/** Pleasantries, the room and words that get nowhere, which have the form of an order or of a reflection. */
export const MANNERS: readonly Guard[] = [
  {
    id: 'idiom',
    role: 'practitioner',
    not: ['DI', 'ADW', 'CO', 'WA'],
    instead: ['FI', 'SU', 'SD', 'FA'],
    about: 'sayings in the form of an order ("don\'t get me started", "take care") order nothing',
    pattern: new RegExp(
      `${START}(?:please )?(?:help yourself(?! to)|no way(?=\\W*$)|don't (?:get me started|mention it|ask me|thank me|apologi[sz]e|be sorry|be silly|worry(?: about (?:it|that|me|a thing))?\\W*$|i know it)|tell me about it|no kidding|go figure|beats me|you can say that again|take (?:your time|care|it easy)|get (?:home safe|some (?:rest|sleep))|(?:drive|stay|get home) safe|sleep (?:well|tight)|hang in there|keep in touch|mind (?:the|your)|look (?:at you|up|out)\\W*$|i'd (?:buy|wear|watch|read|eat|pay(?: \\w+)* for) (?:that|the|it|one)|enjoy|have (?:a|some) (?:good|nice|great|fun|lovely)|say (?:hi|hello)|give (?:him|her|them|the \\w+|that \\w+|your \\w+|my \\w+) (?:a (?:hug|kiss|pat)|my (?:best|love))|go (?:get|see|hug|kiss|feed|walk|pick up) (?:your|the) (?:kids?|girls?|boys?|baby|babies|dogs?|cats?|sons?|daughters?|children|bus|ride))\\b`,
      'u',
    ),
    unless:
      /\b(?:meds?|medication|it easy on|care of (?:it|that|this|yourself)|appointment|then|before|after)\b|\?\W*$/u,
    spoke: 98,
    right: 96,
  },
  {
    id: 'cut-off',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'ADW', 'RC', 'EC'],
    instead: ['FA', 'FI', 'ST'],
    about: 'words that get nowhere ("no, but see, what I\'m, the") say too little to be held against anybody',
    pattern:
      /^\W*(?:(?:no|yeah|but|see|so|well|what|i|i'm|i mean|the|a|thing|with|and|it's|that's|like|um|uh|okay|you know|because|just|then|or|to|of|in|is|was|oh|right|look)(?:\W+|$)){3,}(?:\[[^\]]*\]\W*)?$/u,
    unless: /\?\W*$/u,
    spoke: 41,
    right: 41,
  },
  {
    id: 'taking-the-edge-off',
    role: 'practitioner',
    not: ['CO', 'WA', 'ADW', 'DI'],
    instead: ['FI', 'ST', 'GI', 'SU'],
    about: 'saying that nothing was meant badly ("I\'m not saying it to be mean") confronts nobody',
    pattern:
      /\bi(?:'m| am) not (?:saying|telling you) (?:it|this|that|any of (?:it|this)) to (?:be|make|hurt|scare)\b|\bi(?:'m| am) (?:just |only )?being (?:real|honest|straight) with you\W*$|^\W*no offen[cs]e\W*$|\bi(?:'m| am) not (?:trying|here) to (?:be (?:mean|harsh|hard on you)|judge|scold|lecture|hurt you)\b|\bi wouldn't (?:say|tell you) (?:it|this|that) if\b/u,
    unless: /\bbut\b|\?\W*$/u,
    spoke: 2,
    right: 2,
  },
  {
    id: 'in-the-room',
    role: 'practitioner',
    not: ['DI', 'ADW', 'CO', 'WA', 'SR', 'CR', 'AF', 'EC'],
    instead: ['FI', 'ST', 'SU', 'GI'],
    about:
      'what is said of chairs, coats, tissues and the way home ("shut the door", "take the box", "drive safe") is a pleasantry',
    pattern: new RegExp(
      [
        `${START}(?:please |just |go ahead and |here,? |come on |come |you can )*(?:in,? )?(?:have a seat|come (?:on )?in|come on (?:back|over)|take a seat|make yourself|pull up a chair|excuse|watch your step|leave it open|let it ring|(?:hang|hold) on(?=,|\\W*$)|give me (?:a|one|just a) (?:second|sec|minute|moment)|(?:grab|take|pull(?: up)?|have) (?:a|some|that|the|this|another|any) (?:\\w+ )?(?:chair|seat|couch|sofa|stool|coffee|tea|water|cake|cookies)|(?:get|open|hold) the door|(?:watch|mind) (?:the|your|that) (?:\\w+ )?(?:cord|step|head|rug|wire|puddle|dog|door|balloon|mess)|(?:throw|put|hang|toss|leave) (?:your|the|that) (?:coat|jacket|umbrella|bag|boots|shoes|hat)|(?:close|open|crack) (?:that|the|a) (?:window|blinds?|curtains?)|leave the (?:door|light|window) (?:open|on|off|as)|don't (?:trip|mind the|let the (?:dog|cat)))\\b`,
        `${START}(?:please |here,? )?(?:take one\\W*$|(?:take|have|grab|keep|finish|help yourself to) (?:the |a |an |one of the |another |some |some more |the rest of the |these |those |this |my |two |four )+(?:paper )?(?:box|boxes|tissues?|towels?|napkins?|biscuits?|mint|mints|candy|granola|bars?|snacks?|blanket|umbrella|donuts?|sandwich\\w*)\\b)`,
        `${START}there(?:'s| is|'re| are) (?:a |some |more |plenty of )?(?:box (?:by|next|right|behind|on)|tissues?|kleenex|water|coffee|tea|chair|paper towels|napkins|cookies|donuts|a bathroom)\\b`,
        `${START}(?:you )?(?:drive safe\\w*|get (?:up|home) (?:slow|easy|safe|before)\\w*|travel safe|easy does it|take it easy\\W*$|see you (?:then|\\w+day|next|later|soon|there)\\b[^.]{0,30}\\W*$)`,
      ].join('|'),
      'u',
    ),
    unless:
      /\?\W*$|\b(?:with (?:it|that|those|your|breakfast|food)|to (?:your|his|her) (?:feeling|urge)|to what|down and (?:write|talk|think)|before you|instead|every|each|times|daily|when|at home|house|drink|using|use|meds)\b/u,
    spoke: 8,
    right: 8,
  },
  {
    id: 'own-next-step',
    role: 'practitioner',
    not: ['WA', 'CO', 'DI', 'ADW', 'AF'],
    instead: ['ST', 'FI', 'SU', 'GI', 'SD', 'FA', 'SK', 'SR', 'CR', 'OQ', 'CQ'],
    about: 'what one is about to do oneself ("I\'ll turn the heat up") is no order and no threat',
    pattern: new RegExp(
      `${START}(?:i'll|i will|i'm gonna|i am going to|i'm going to) (?:turn|get|bring|grab|make|write|put|check|ask|send|look|print|find|open|close|set|leave|drop|fetch|meet|hold|wait|sit|see you)\\b|${START}let me (?!know\\b|be (?:clear|straight))\\w+|${START}i(?:'d| would) have to (?:find out|ask|check|look|see)\\b`,
      'u',
    ),
    unless: /\?\W*$|\b(?:cps|911|judge|probation|po|report|if you|violate|kick|bet|straight shooter|it on a piece)\b/u,
    spoke: 65,
    right: 63,
  },
  {
    id: 'own-doing',
    role: 'practitioner',
    not: ['SU', 'AF', 'CO', 'CR', 'SR', 'EC', 'GI', 'DI', 'ADW'],
    instead: ['SD', 'FI', 'ST'],
    about:
      'what one did and regrets oneself ("I\'m throwing things at you", "I feel terrible about that") is one\'s own',
    pattern: new RegExp(
      `${START}(?:(?:i'm )?sorry,? )?(?:there i go|i(?:'m| am| was) (?:doing it again|throwing|jumping (?:in|ahead)|pushing you|rushing you|talking too much|getting ahead|rambling|lecturing|preaching)|i (?:threw|pushed (?:you|too)|jumped in|rushed|talked (?:too|your|over)|got ahead|came (?:at|on|down)|owe you|should(?:'ve| have) (?:asked|listened|waited))\\b|my (?:mistake|bad|fault)\\b|i'm giving you (?:a|my|more)|i(?:'m| am) (?:so |really )*ashamed of myself|i (?:feel|felt|still feel) (?:so |really |just )*(?:terrible|bad|awful|guilty|ashamed|stupid) (?:about|that i)\\b)`,
      'u',
    ),
    unless: /\?\W*$|\byour\b|\byou're\b/u,
    spoke: 0,
    right: 0,
  },
  {
    id: 'a-story',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'SU', 'SR', 'CR', 'AF', 'GI'],
    instead: ['FI'],
    about: '"that\'s a scary story" is small talk',
    pattern:
      /\bthat's (?:like )?(?:a|some|quite a|one hell of a|such a) (?:scary|crazy|wild|funny|sad|strange|hell of a|long|horror) (?:story|film|movie)\b/u,
    unless: /\?\W*$|\byour?\b/u,
    spoke: 1,
    right: 1,
  },
];
