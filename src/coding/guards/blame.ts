import { type Guard, START } from './guard.js';

/** Where a form of words shames, threatens or finds fault, however kind its words are. */
export const BLAME: readonly Guard[] = [
  {
    id: 'shaming',
    role: 'practitioner',
    not: ['ADW', 'ADP', 'AF', 'SU', 'SR', 'CR', 'GI', 'FI'],
    instead: ['CO'],
    about: 'shaming ("you should be ashamed", "you people think the world owes you") confronts, however it is put',
    pattern:
      /\byou (?:should|ought to) be (?:so |really |totally )?(?:ashamed|embarrassed)\b|\bshame on you\b|^\W*you people\b|\bworld owes you\b|\bsham(?:e's|e is) good for you\b|\byour best thinking\b|\bbecause you let (?:it|yourself|them|him|her)\b/u,
    unless: /\?\W*$/u,
    spoke: 4,
    right: 4,
  },
  {
    id: 'threat',
    role: 'practitioner',
    not: ['SR', 'CR', 'AF', 'SU', 'GI', 'FI', 'EC', 'ST', 'SD'],
    instead: ['WA'],
    about: 'the loss that is to follow "if you don\'t …" warns',
    pattern:
      /\b(?:lose|dead|die|jail|county|prison|inside|homeless|in the ground|locked up|violated|revoked|kicked out)\b.{0,40}\bif you (?:don't|do not|keep|can't|won't)\b|\bif you (?:don't|do not|keep|won't)\b.{2,60}\byou(?:'ll|'re going to| will| are going to|'re gonna) (?:lose|die|be dead|be back|end up|go back|get (?:violated|kicked|locked|fired))\b|\bor i(?:'m|'ll| will| am) (?:going to |gonna )?(?:call|report|tell|writ|violat)(?:ing|e|e it up)? (?:her|him|them|your|the|you)\b|\byou can (?:do it|come|go|listen|stop|quit|\w+) or you can (?:be|go|end|lose|die)\b/u,
    unless:
      /\b(?:and|but) if you (?:don't|do not|didn't)\b|\b(?:worried|afraid|scared|fear|feel|think|told you|said|says|thinking)\b|\?\W*$/u,
    spoke: 3,
    right: 3,
  },
  {
    id: 'bad-figures',
    role: 'practitioner',
    not: ['AF'],
    instead: ['GI', 'RC', 'CR'],
    about: '"that\'s real high" praises nothing',
    pattern:
      /^\W*(?:(?:and|so|but|well|yeah|oh|wow),? )*(?:that's|it's) (?:really |real |very |pretty |too |so )?(?:high|low|bad|risky|dangerous|a lot|sad|awful|terrible|scary)\W*$/u,
    unless: null,
    spoke: 7,
    right: 7,
  },
  {
    id: 'loss-ahead',
    role: 'practitioner',
    not: ['DI', 'CO', 'SR', 'CR', 'AF', 'SU', 'GI', 'FI', 'EC', 'FA', 'SD', 'ST', 'ADW'],
    instead: ['WA'],
    about: 'a loss foretold ("you\'re going to lose those kids", "one more and you\'re out of the program") warns',
    pattern:
      /\byou(?:'re| are) (?:going to|gonna) (?:lose|die|be dead|end up|kill (?:yourself|somebody|someone)|go blind|be back (?:in|on)|wind up|get (?:yourself )?(?:killed|violated|locked|fired|kicked))\b|\byou(?:'ll| will) (?:lose (?:your|the|that|them|him|her|everything)|die|go blind|end up (?:in|dead|back|like)|be back in|be dead|get (?:violated|locked|fired|kicked))\b|\b(?:somebody|someone)(?:'s| is|'ll| will) (?:going to |gonna )?(?:get hurt|end up dead|die|get killed)\b|\byou won't get another (?:chance|shot)\b|\b(?:she|he|they)(?:'s|'re| is| are) (?:going to|gonna) (?:find out|leave you|lock you|fire you|kick you|revoke|violate)\b|\bthey(?:'ll| will|'re going to|'re gonna) (?:lock you up|revoke you|violate you|kick you out|take your (?:kids|children)|throw you out|send you back)\b|(?:\byou\b.{2,40}\band|\band then|, then) (?:then )?you(?:'re| are|'ll be) (?:done|out (?:of|on)|finished|dead|back in|toast|homeless)\b|\bone more\b.{0,30}\band (?:then )?you(?:'re| are|'ll be) (?:done|out|finished|dead|back in)\b/u,
    unless:
      /\?\W*$|\b(?:worried|afraid|scared|fear|feel|feels|think|thought|told you|said|says|thinking|not going to|if you want|weight|interest|track|hope|sounds)\b/u,
    unlessBefore:
      /\b(?:los(?:e|ing|t)|d(?:ie|ying|ead)|kill|blind|jail|prison|locked|homeless|leg|kids|custody|end up|find out|leav\w+)\b/u,
    unlessReturned: true,
    spoke: 3,
    right: 3,
  },
  {
    id: 'fault-found',
    role: 'practitioner',
    not: ['SR', 'CR', 'AF', 'SU', 'GI', 'FI', 'EC', 'DI', 'FA', 'SD', 'CQ', 'OQ', 'ST', 'ADW'],
    instead: ['CO'],
    about: 'finding fault ("that\'s what they all say", "you got lucky", "don\'t give me that") confronts',
    pattern:
      /\bthat's what they all say\b|\bwho (?:are you|do you think you're) (?:kidding|fooling)\b|^\W*(?:and |oh,? |now |please )*don't (?:give|tell) me (?:that|nothing|the|you)\b|\byou(?:'re| are) (?:just |only |still |always )?(?:lying to|making excuses|in denial|kidding yourself|fooling yourself|playing games|full of (?:it|crap|shit)|being (?:lazy|ridiculous|selfish|childish|dishonest))\b|\byour? (?:\w+ )?(?:isn't|is not|ain't) good enough\b|\byou don't want (?:it|this) (?:bad(?:ly)? )?enough\b|\bthat's (?:just )?(?:denial|the (?:disease|addiction|addict|alcohol) talking|your (?:disease|addiction) talking|addict (?:behavior|thinking|talk)|stinking thinking|a cop.out)\b|^\W*you never (?:listen|learn|follow through)\b|\balways (?:something|the \w+|an excuse) with you\b|\bit's (?:always )?something with you\b|^\W*(?:(?:well|yeah|so),? )*you (?:just )?got lucky\b|\bi told you (?:so|this would)\b/u,
    unless: /\b(?:if|feel|felt|not saying|i'm not|doesn't mean|(?:she|he|they) (?:says?|thinks?|said|told)|sounds?)\b/u,
    unlessReturned: true,
    spoke: 4,
    right: 4,
  },
  {
    id: 'should-have',
    role: 'practitioner',
    not: ['SR', 'CR', 'AF', 'SU', 'EC', 'FI', 'FA', 'GI'],
    instead: ['CO', 'ADW'],
    about: 'what they should have done blames',
    pattern: new RegExp(
      `${START}you (?:should|could|ought to)(?:'ve| have|a) (?:have )?(?:called|told|come|left|said|asked|gone|done|known|thought|listened|waited|stayed|brought|been|gotten|used|put|taken|let)\\b`,
      'u',
    ),
    unless: /\?\W*$|\b(?:seen|feel|proud|but)\b/u,
    unlessReturned: true,
    spoke: 1,
    right: 1,
  },
  {
    id: 'told-you',
    role: 'practitioner',
    not: ['SR', 'CR', 'AF', 'SU', 'FI', 'FA'],
    instead: ['CO', 'DI', 'GI'],
    about: 'holding up what was said before ("I told you one") neither reflects nor comforts',
    pattern: new RegExp(`${START}i (?:already |just )?told you (?:to|not to|one|that you)\\b`, 'u'),
    unless: /\?\W*$|\bwould\b/u,
    spoke: 1,
    right: 1,
  },
  {
    id: 'own-worry',
    role: 'practitioner',
    not: ['SR', 'CR', 'AF', 'GI', 'FI', 'DI', 'ADW', 'CO', 'WA', 'ST'],
    instead: ['RC', 'SU', 'SD'],
    about: "one's own worry about them raises concern",
    pattern: new RegExp(
      `${START}(?:i(?:'m| am| do| get|'m just) (?:a (?:little|bit) |kind of |really |just |so |still |very )*(?:worry|worried|concerned|scared|afraid) (?:about|for|that you|when|by|you)|(?:it|that) (?:scares|worries|frightens|concerns) me)\\b`,
      'u',
    ),
    unless: /\?\W*$|\b(?:not|n't|you just say|you say man)\b/u,
    unlessReturned: true,
    spoke: 3,
    right: 3,
  },
];
