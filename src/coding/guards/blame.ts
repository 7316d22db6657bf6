import { type Guard, START } from './guard.js';

/** Where a form of words shames, threatens or finds fault, however kind its words are. */
export const BLAME: readonly Guard[] = [
  {
    id: 'no-praise',
    role: 'practitioner',
    not: ['AF'],
    instead: ['GI', 'RC', 'CO', 'CR'],
    about: 'bad figures ("that\'s real high") and a record ("two DUIs") are no praise',
    pattern:
      /^\W*(?:(?:and|so|but|well|yeah|oh|wow),? )*(?:that's|it's) (?:really |real |very |pretty |too |so )?(?:high|low|bad|risky|dangerous|a lot|sad|awful|terrible|scary)\W*$|\b(?:duis?|dwis?|felon(?:y|ies)|arrest\w*|needle|overdos\w+|warrants?)\b/u,
    unless: /\b(?:without|not|never|didn't|haven't|still|despite|even|anyway|though)\b|\?\W*$/u,
    spoke: 28,
    right: 28,
  },
  {
    id: 'loss-ahead',
    role: 'practitioner',
    not: ['DI', 'CO', 'SR', 'CR', 'AF', 'SU', 'GI', 'FI', 'EC', 'FA', 'SD', 'ST', 'ADW'],
    instead: ['WA'],
    about:
      'a loss foretold ("you\'re going to lose those kids", "in jail if you don\'t stop", "one more and you\'re out") warns',
    pattern:
      /\b(?:lose|dead|die|jail|county|prison|inside|homeless|in the ground|locked up|violated|revoked|kicked out)\b.{0,40}\bif you (?:don't|do not|keep|can't|won't)\b|\bif you (?:don't|do not|keep|won't)\b.{2,60}\byou(?:'ll|'re going to| will| are going to|'re gonna) (?:lose|die|be dead|be back|end up|go back|get (?:violated|kicked|locked|fired))\b|\bor i(?:'m|'ll| will| am) (?:going to |gonna )?(?:call|report|tell|writ|violat)(?:ing|e|e it up)? (?:her|him|them|your|the|you)\b|\byou can (?:\w+ ){1,3}or you can (?:be|go|end|lose|die)\b|\byou(?:'re| are) (?:going to|gonna) (?:lose|die|be dead|end up|kill (?:yourself|somebody|someone)|go blind|be back (?:in|on)|wind up|get (?:yourself )?(?:killed|violated|locked|fired|kicked))\b|\byou(?:'ll| will) (?:lose (?:your|the|that|them|him|her|everything)|die|go blind|end up (?:in|dead|back|like)|be back in|be dead|get (?:violated|locked|fired|kicked))\b|\b(?:somebody|someone)(?:'s| is|'ll| will) (?:going to |gonna )?(?:get hurt|end up dead|die|get killed)\b|\byou won't get another (?:chance|shot)\b|\b(?:she|he|they)(?:'s|'re| is| are) (?:going to|gonna) (?:find out|leave you|lock you|fire you|kick you|revoke|violate)\b|\bthey(?:'ll| will|'re going to|'re gonna) (?:lock you up|revoke you|violate you|kick you out|take your (?:kids|children)|throw you out|send you back)\b|(?:\byou\b.{2,40}\band|\band then|, then) (?:then )?you(?:'re| are|'ll be) (?:done|out (?:of|on)|finished|dead|back in|toast|homeless)\b|\bone more\b.{0,30}\band (?:then )?you(?:'re| are|'ll be) (?:done|out|finished|dead|back in)\b/u,
    unless:
      /\?\W*$|\b(?:worried|afraid|scared|fear|feel|feels|think|thought|told you|said|says|thinking|not going to|if you want|weight|interest|track|hope|sounds)\b|\b(?:and|but) if you (?:don't|do not|didn't)\b/u,
    unlessBefore:
      /\b(?:los(?:e|ing|t)|d(?:ie|ying|ead)|kill|blind|jail|prison|locked|homeless|leg|kids|custody|end up|find out|leav\w+)\b/u,
    unlessReturned: true,
    spoke: 6,
    right: 6,
  },
  {
    id: 'fault-found',
    role: 'practitioner',
    not: ['ADW', 'ADP', 'SR', 'CR', 'AF', 'SU', 'GI', 'FI', 'EC', 'DI', 'FA', 'SD', 'CQ', 'OQ', 'ST'],
    instead: ['CO'],
    about:
      'shaming and finding fault ("you should be ashamed", "you got lucky", "you should have called", "I told you one") confronts',
    pattern: new RegExp(
      [
        "\\byou (?:should|ought to) be (?:so |really |totally )?(?:ashamed|embarrassed)\\b|\\bshame on you\\b|^\\W*you people\\b|\\bworld owes you\\b|\\bsham(?:e's|e is) good for you\\b|\\byour best thinking\\b|\\bbecause you let (?:it|yourself|them|him|her)\\b",
        "\\bthat's what they all say\\b|\\bwho (?:are you|do you think you're) (?:kidding|fooling)\\b|^\\W*(?:and |oh,? |now |please )*don't (?:give|tell) me (?:that|nothing|the|you)\\b|\\byou(?:'re| are) (?:just |only |still |always )?(?:lying to|making excuses|in denial|kidding yourself|fooling yourself|playing games|full of (?:it|crap|shit)|being (?:lazy|ridiculous|selfish|childish|dishonest))\\b|\\byour? (?:\\w+ )?(?:isn't|is not|ain't) good enough\\b|\\byou don't want (?:it|this) (?:bad(?:ly)? )?enough\\b|\\bthat's (?:just )?(?:denial|the (?:disease|addiction|addict|alcohol) talking|your (?:disease|addiction) talking|addict (?:behavior|thinking|talk)|stinking thinking|a cop.out)\\b|^\\W*you never (?:listen|learn|follow through)\\b|\\balways (?:something|the \\w+|an excuse) with you\\b|\\bit's (?:always )?(?:something|one \\w+) with you\\b|^\\W*(?:(?:well|yeah|so),? )*you (?:just )?got lucky\\b|\\bi told you (?:so|this would)\\b",
        '\\byou (?:went and |just )?(?:(?:threw|pissed) (?:it|that|them|all of it|everything|the lot) (?:all )?away|blew it)\\b',
        `${START}(?:you (?:should|could|ought to)(?:'ve| have|a) (?:have )?(?:called|told|come|left|said|asked|gone|done|known|thought|listened|waited|stayed|brought|been|gotten|used|put|taken|let)\\b|i (?:already |just )?told you (?:to|not to|one)\\b|so you (?:keep saying|say)\\W*$)`,
      ].join('|'),
      'u',
    ),
    unless:
      /(?<!kidding|fooling)\?\W*$|\b(?:if|feel|felt|not saying|doesn't mean|(?:she|he|they) (?:says?|thinks?|said|told)|sounds? like (?:you|they|he|she)|seen|proud|but|would)\b/u,
    unlessReturned: true,
    spoke: 12,
    right: 12,
  },
  {
    id: 'own-worry',
    role: 'practitioner',
    not: ['SR', 'CR', 'AF', 'GI', 'FI', 'DI', 'ADW', 'CO', 'WA', 'ST'],
    instead: ['RC'],
    about: 'one\'s own worry about them ("I don\'t want you losing toes") raises concern',
    pattern: new RegExp(
      `${START}(?:i(?:'m| am| do| get|'m just) (?:a (?:little|bit) |kind of |really |just |so |still |very )*(?:worry|worried|concerned|scared|afraid) (?:about|for|that you|when|by|you)|(?:it|that) (?:scares|worries|frightens|concerns) me|i (?:don't|do not|just don't|never) want (?:to see )?(?:you|anything|him|her) (?:to )?(?:los\\w+|get(?:ting)? (?:hurt|sick|killed|worse)|die|dying|dead|hurt\\w*|suffer\\w*|end(?:ing)? up|fall\\w*|be(?:ing)? (?:hurt|in pain|sick)|happen\\w* to you))\\b`,
      'u',
    ),
    unless: /\?\W*$|\b(?:am|i'm|do) not\b|\bi don't (?!(?:just )?want)|\byou (?:just )?say\b/u,
    unlessReturned: true,
    spoke: 4,
    right: 4,
  },
];
