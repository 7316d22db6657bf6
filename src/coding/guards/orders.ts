import { type Guard, START } from './guard.js';

/** What others have tried. */
const OTHERS = new RegExp(
  `${START}(?:others|some (?:folks|people|of us|guys|of the)|other (?:folks|people)|a lot of (?:folks|people|us)|lots of (?:people|folks)|one thing (?:people|some|that)|(?:one|another) (?:fella|guy|woman|man|lady|person|friend)(?: i know| here)?) `,
  'u',
);

/** Orders and advice, and what only looks like them. */
export const ORDERS: readonly Guard[] = [
  {
    id: 'others-do-it',
    role: 'practitioner',
    not: ['DI'],
    instead: ['GI', 'ADW', 'WA', 'CR', 'SR', 'SU', 'AF', 'ADP', 'SD', 'FI'],
    about:
      'what others do, or what something will do ("that\'ll help her sleep", "then they both go down"), is no order',
    pattern:
      /^\W*(?:(?:and|so|but|well|yeah|okay|oh|no|then),? )*(?:(?:they|he|she|it|that|this|people|everybody|everyone|nobody|someone|somebody|a (?:guy|man|woman|person|kid)) (?:both |all |just |always |only |then |really |probably )*(?!you\b|and\b|or\b|before\b|when\b|if\b|every\b|first\b)\w+|(?:they|he|she|it|that|this)(?:'s|'ll|'d|'re|'ve)\b)/u,
    unless:
      /\byou(?:'ve| have)? (?:really |just |also )?(?:need|have to|must|should|got to|gotta|better)\b|\bneed you\b|\bcan't be\b|\byour (?:homework|job|assignment|task)\b|\?\W*$/u,
    spoke: 2731,
    right: 2728,
  },
  {
    id: 'advice-is-no-reflection',
    role: 'practitioner',
    not: ['SR', 'CR', 'AF', 'SU', 'EC', 'GI', 'OQ', 'CQ'],
    instead: ['ADW', 'ADP', 'DI'],
    about: '"you should …", "you could try …", "you\'re better off …", "what you want to do is …" advises',
    pattern: new RegExp(
      `${START}(?:maybe |perhaps |i think |i'd say |i guess )?(?:(?:you|u) (?:sh(?:oul|u)d(?! have|'ve)|could (?:try|also|just|always)|might want to|may want to|might try|ought to)|you'll (?:need|want) to|try (?:to |and )?(?:\\w+ing|get|go|do|make|find|talk|take|see|think|be|keep|not)|i(?:'d| would) (?:suggest|recommend|advise)|i'd (?:still|just|definitely) (?:get|call|do|ask|go|try|take|tell|talk|keep|make|start|look|put|leave|wait|check|bring|send)|you(?:'re| are|'d be) better off|it(?:'s| is) (?:better|best) (?:if you|to)|my advice|the best thing (?:is|to do)|what (?:you|i)(?:'d| would)? (?:want to|need to|have to|should|could|ought to|gotta|do|say)(?: \\w+)? is)\\b`,
      'u',
    ),
    unless:
      /\byou know you\b|\b(?:should(?:n't| not)? (?:be (?:so |very |really )?(?:proud|able|ashamed|embarrassed|commended|happy|fine|ok|okay|good)|feel|have|never|not|know)|feel (?:like|good|bad|proud)|you feel|hard on|yourself (?:some )?credit|up to you|your choice|if you want|whatever|(?<!what you )have to|without me|sounds|hear|mean|saying|hearing)\b|\?\W*$/u,
    spoke: 131,
    right: 127,
  },
  {
    id: 'directive-is-no-choice',
    role: 'practitioner',
    not: ['EC', 'AF', 'SU', 'SK'],
    instead: ['DI', 'ADW', 'WA', 'RC', 'GI'],
    about:
      'an order ("you need to …", "what you have to do is …", "go tell her …") neither leaves the choice nor praises',
    pattern: new RegExp(
      `${START}(?:(?:the )?first thing,? )?(?:you (?:really |just |also |still )*(?:need to|have to|must|got to|gotta|better|had better|'d better)|you(?:'ve| have) got to|you'd better|what you (?:have|need|want) to do is|(?:go |just |please )*(?:tell|call|bring|stop|quit|make sure|get|take|sign|go) (?:your|him|her|them|that|the|it|up|to|yourself|and)) `,
      'u',
    ),
    unless:
      /\b(?:decide|choose|be (?:so|really|pretty|very|proud|a |feeling|tired|hard|exhaust\w*|strong|brave)|must (?:be|have|feel)|have been|only|don't|doesn't|not|whatever|wherever|however|up to you|your (?:own|choice|call|decision|pace)|time|if you (?:want|like|feel)|know (?:best|what)|feel|care of yourself|credit|tell me)\b|\?\W*$/u,
    spoke: 63,
    right: 62,
  },
  {
    id: 'ultimatum-is-no-choice',
    role: 'practitioner',
    not: ['EC', 'AF', 'SU', 'SK', 'FI', 'FA', 'SR', 'CR'],
    instead: ['WA', 'DI', 'GI'],
    about: 'what follows whatever one chooses ("… or you lose the place", "if you …, I will call …") is no choice',
    pattern:
      /\bor (?:else|you(?:'re|'ll| are| will| can)?|don't|i(?:'ll| will)|we(?:'ll| will)|they(?:'ll| will)) .{0,40}?\b(?:lose|dead|die|out on|jail|prison|bother|kicked|homeless|fired|violat\w+|locked up|back in|taken away|in the ground|discharged)\b|\bif you\b.{3,80}\b(?:i|we)(?:'ll| will|'d| would| have to| need to|'m going to| am going to|'m bound to) (?:have to |need to )?(?:call|ring|report|send|tell|contact|notify|let .{2,15} know)\b/u,
    unless:
      /\bor you can (?:leave|wait|skip|say no|pass|not)\b|\bif you(?:'d| would)? (?:want|like|need|wish)\b|\?\W*$/u,
    spoke: 2,
    right: 2,
  },
  {
    id: 'by-then-or-lost',
    role: 'practitioner',
    not: ['DI', 'ADW', 'CO', 'EC', 'SR', 'CR'],
    instead: ['GI', 'WA'],
    about: 'a date and what is lost after it ("by Friday or you lose the spot") informs or warns',
    pattern:
      /\b(?:by|before) (?:\w+day|noon|midnight|\d|the \w+|tomorrow|tonight)\b.*\bor (?:you(?:'ll| will| can| could)? lose|(?:the|your) \w+(?:'s| is| goes| will be)?) /u,
    unless: /\?\W*$/u,
    spoke: 0,
    right: 0,
  },
  {
    id: 'order-is-no-reflection',
    role: 'practitioner',
    not: ['SR', 'CR'],
    instead: ['DI', 'ADW', 'ADP', 'ST', 'FI'],
    about: 'an order ("apply at twenty", "build it Saturday") gives nothing back',
    pattern: new RegExp(
      `${START}(?:just |please |go |always |never |don't |do not )*(?:ask|apply|build|bring|call|check|do|eat|find|fix|get|give|go|keep|leave|make|move|pick|put|quit|read|say|skip|stay|stop|take|tell|text|throw|try|turn|use|walk|wear|write|rip|set|show|sign|talk|think)\\b(?! (?:you|we|i|on|like|is|was|isn't|wasn't|doesn't|does|did|didn't|will|won't|of|here|there|works?)\\b)`,
      'u',
    ),
    unless: /\?\W*$|\blike\b$/u,
    unlessReturned: true,
    spoke: 413,
    right: 405,
  },
  {
    id: 'order-is-no-praise',
    role: 'practitioner',
    not: ['AF', 'GI', 'SD', 'FA', 'SU'],
    instead: ['DI', 'ADW', 'ADP', 'ST', 'FI'],
    about: 'an order about what to do out there ("apply at twenty") praises nobody',
    pattern: new RegExp(
      `${START}(?:just |please |go |always |never |don't |do not )*(?:ask (?:for|him|her|them|your)|apply|build|bring|call (?:him|her|them|your|the|before|when|in)|check|delete|fix|look (?:him|her|them|the \\w+) in|get (?:a|rid|in|up|on|off|out)|mute|pick up|quit|read|skip|stop|tell (?:him|her|them|your)|throw|turn (?:off|on|it)|walk|wear|write|rip|show (?:him|her|them|up)|sign (?:it|up|that|the)|sit (?:her|him|them))\\b(?! (?:you|we|i|on with|like)\\b)`,
      'u',
    ),
    unless: /\?\W*$|\b(?:then|when you|if you)\b/u,
    unlessReturned: true,
    spoke: 30,
    right: 29,
  },
  {
    id: 'plain-order',
    role: 'practitioner',
    not: ['SR', 'CR', 'AF', 'SU', 'SD', 'FI', 'ST'],
    instead: ['DI', 'ADW'],
    about: '"I want you to …", "first thing, you\'ve got to …" orders',
    pattern: new RegExp(
      `${START}(?:i(?:'d| just| really)* (?:want|need|expect) you to\\b|(?:the )?first thing,? (?:you do is |you(?:'ve| have)? (?:got to|gotta|need to|have to|must))\\b|that's your (?:homework|job|assignment|task)\\b)`,
      'u',
    ),
    unless: /\?\W*$|\b(?:know|feel|hear|understand|get an idea|be (?:proud|safe|okay|happy|able|comfortable))\b/u,
    spoke: 10,
    right: 9,
  },
  {
    id: 'laid-out',
    role: 'practitioner',
    not: ['SR', 'CR', 'AF', 'SU', 'EC'],
    instead: ['DI', 'ADW'],
    about:
      'what is laid out step by step ("you want a door, you get a job", "you go back and you ask him"), or ruled out ("you can\'t be playing around"), is no reflection',
    pattern: new RegExp(
      `${START}(?:(?:if )?you want .{2,40}, (?:then )?you (?:get|go|do|work|need|have to|gotta|earn|show|stop|quit|call|ask|put|make)\\b|you get .{2,40}, (?:then )?you get\\b|you(?:'re going to|'re gonna| just)? (?:go|stand|get|call|sit|take|walk|write|put)\\b.{0,30}\\band you(?:'re going to|'re gonna| just)? (?:say|ask|call|tell|put|go|do|sign|take|give)\\b|you can't (?:be (?:the one|playing|taking|doing)|put all|expect|keep (?:doing|going|on)|change the|save|have it both)\\b)`,
      'u',
    ),
    unless: /\?\W*$|\bif you (?:want|like)\b/u,
    unlessBefore:
      /\b(?:have to|need|got to|gotta|must|should|supposed|can't|cannot|couldn't|had to|wanna|has to|makes? me)\b/u,
    unlessReturned: true,
    spoke: 7,
    right: 7,
  },
  {
    id: 'others-once-asked',
    role: 'practitioner',
    not: ['GI', 'SR', 'CR', 'SU'],
    instead: ['ADP'],
    about: 'what others have tried, told with leave, is advice with permission',
    pattern: new RegExp(
      `${OTHERS.source}(?:writes?|keeps?|puts?|calls?|uses?|go|goes|tells?|sets?|tr(?:y|ies)|leaves?|makes?|brings?|asks?|starts?|carr(?:y|ies)|hangs?)\\b`,
      'u',
    ),
    unless: /\byou (?:need|have|must|should|better)\b|\?\W*$/u,
    after:
      /^\W*(?:(?:mm|um|uh|well|oh|i guess|no),? )*(?:yes|yeah|yep|sure|okay|ok|go ahead|go on|please|tell me|fine|alright|all right|i'd like|why not|what do)\b/u,
    spoke: 0,
    right: 0,
  },
  {
    id: 'what-others-do',
    role: 'practitioner',
    not: ['DI', 'CO', 'WA', 'ADW'],
    instead: ['ADP', 'GI'],
    about: 'what others have tried is offered, not ordered',
    pattern: OTHERS,
    unless: /\byou (?:need|have|must|should|better)\b|\?\W*$/u,
    spoke: 35,
    right: 35,
  },
];
