import { type Guard, START } from './guard.js';

/** What nobody should be called. */
const BAD =
  '(?:idiot|dummy|trash|garbage|fool|worthless|useless|hopeless|in trouble|the problem|failure|loser|monster|burden|stupid|dumb|weak|crazy|broken|lazy|junkie|mess|liar|coward|quitter|bad (?:person|man|woman|guy|mom|mother|dad|father|son|daughter|kid|parent|friend|wife|husband))';

/** Where a form of words praises, comforts or takes blame away, however blunt its words are. */
export const KINDNESS: readonly Guard[] = [
  {
    id: 'good-quality',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'ADW'],
    instead: ['AF', 'SU', 'CR', 'SR'],
    about: '"you are" with a good quality, "you will be fine", or a deed that took effort ("you stayed") is kind',
    pattern:
      /\byou(?:'re| are) (?:really |such |so |a |an |the |just |very |still |pretty )*(?:good|strong|brave|kind|honest|smart|tough|great|amazing|wise|caring|thoughtful|resilient|loyal|solid|courageous|capable|strong\w*|guy with|man with|woman with|person who|fighter|survivor)\b|\byou(?:'ll|'re going to|'re gonna| will| are going to) (?:be (?:just )?(?:fine|okay|ok|alright|all right|grand)|get there|make it|manage|do (?:just )?(?:fine|great|grand))\b|\bthat(?:'s|'s so| is| took| takes)? (?:really |so |very |pretty |a lot of )?(?:strong|brave|strength|courage|guts)\b|\byou didn't (?:hold (?:anything )?back|give up|quit|run|use|drink)\b|^\W*(?:(?:and|so|but|well|yeah|see),? )*you (?:really |even |still |just |actually )*(?:stayed|held (?:on|it|yourself)|kept (?:going|at|coming|showing)|showed up|made it|came back|came in|called|reached out|locked yourself in|walked (?:out|away|past)|stuck|hung (?:on|in)|got (?:up|through|yourself)|told (?:her|him|them) the truth|asked for help)\b/u,
    unless:
      /\b(?:not|isn't|aren't|if|too|but|good (?:at (?:lying|making|hiding)|for nothing)|better|think you|as long as|unless|until|so smart|again|late|instead|lie\w*|lying|using|drunk|high|why|because you|in trouble|arrested|fired|caught|mad|drinking|smok\w+)\b|\?\W*$/u,
    spoke: 58,
    right: 56,
  },
  {
    id: 'no-fault-of-theirs',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'GI', 'ADW', 'FI', 'SR', 'CR'],
    instead: ['SU', 'AF'],
    about: 'taking blame away ("you\'re not an idiot", "that\'s not nothing", "don\'t be so hard on yourself") is kind',
    pattern: new RegExp(
      `^(?=.*(?:n't|\\b(?:no|not|nothing|nobody|stop)\\b)).*?(?:\\byou(?:'re| are) (?:not|no) (?:an? |that |some |the )?${BAD}\\b|\\b(?:that|it|this)(?:'s| is| was)?(?:n't| not) (?:on you|your fault|weakness|a weakness|a failure|failure)\\b|\\byou didn't (?:(?:cause|ask for|deserve) (?:that|it|this|any)|do anything (?:wrong|bad))|^\\W*(?:\\w+\\W+){0,2}(?:it's|that's) (?:not|no) (?:a )?(?:crime|sin|weakness|failing)\\b|\\b(?:nobody|no one)(?:'s| is) (?:mad|angry|judging|blaming|ashamed|disappointed)\\b|\\b(?:doesn't|does not|don't|didn't) make you (?:an? )?(?:less |any )?(?:${BAD}|bad|less)\\b|^\\W*(?:\\w+\\W+){0,3}not the end of the world\\b|\\b(?:no|not any) shame in\\b|\\b(?:nothing|not (?:anything|something)) to be (?:so )?(?:ashamed|embarrassed|sorry)\\b|\\b(?:doesn't|don't|didn't) sound (?:so )?(?:stupid|dumb|crazy|weird|silly|weak|lazy)\\b|\\b(?:one|a|two) (?:\\w+ )?(?:doesn't|does not|don't|won't|didn't) (?:wipe out|erase|undo|cancel|take away|cancel out)\\b|\\bi don't see (?:a |an |any )?${BAD}\\b|\\b(?:isn't|is not|wasn't|ain't|not|more than) nothing\\b|\\b(?:that's|it's|this is|that is|it is|there's|that isn't|it isn't) (?:not |nothing )?(?:at all )?(?:nothing (?:small|to be ashamed)|nothing wrong|dumb|stupid|weak|silly|crazy|weird|selfish|soft|your fault|lazy|shameful|a failure|too late)\\b|${START}(?:please )?(?:don't|do not|try not to|stop) (?:be |being |beat |beating |say |saying |talk |talking |blame |blaming |call |calling )(?:so |too |like that |that |it |things like that |all )*(?:hard on|up|about|down|to|on)? ?yourself\\b)`,
      'u',
    ),
    unless:
      /\?\W*$|\bbut\b|\b(?:suicide|death|dead|denial|relapse)\b|\b(?:that's|it's|this is|that is|it is) (?:dumb|stupid|weak|silly|crazy|weird|selfish|your fault|lazy|shameful|a failure|too late)\b/u,
    unlessBefore: /\bi(?:'m| am) not\b/u,
    spoke: 19,
    right: 18,
  },
  {
    id: 'plain-praise',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'ADW', 'SR', 'CR', 'GI', 'RC'],
    instead: ['AF', 'SU'],
    about: 'blunt praise ("you\'re a machine", "not bad for a Tuesday", "most people would\'ve bolted") is praise',
    pattern:
      /\byou(?:'re| are| were) (?:such |really |one |still )?(?:an? |the )?(?:hell of |heck of )?(?:(?:real|tough|good|great|strong) )?(?:machine|pro|champ|champion|rock ?star|natural|legend|beast|trooper|warrior|(?:good|kind|decent|sweet|stand-up|solid|brave) (?:guy|man|woman|kid|mom|mother|dad|father|friend|person|son|daughter|brother|sister|soul|egg))\b|\blike a (?:pro|champ|boss|grown (?:man|woman))\b|\byou(?:'re| are)? (?:really |just )?(?:killing|crushing|nailing|nailed|crushed|killed) it\b|^\W*(?:well,? )?not (?:bad|too shabby)\b|\blook at you\b|\byou(?:'re| are) (?:better|stronger|tougher|braver|smarter|kinder) than (?:you|he|she|they|most|me)\b|\byou(?:'re| are) (?:really )?(?:on a roll|a (?:good |hard |real )(?:worker|listener|cook|teacher))\b|\bthat's (?:solid|huge|awesome|big)\W*$|^\W*(?:good|nice|great) (?:job|work|going)\b|\bway to go\b|^\W*(?:well,? |hey,? )?good for you\b|\bi'm (?:so |really |very |real )*(?:proud of|impressed (?:by|with)) you\b|\bhats? off\b|\byou(?:'ve got|'ve| have| got)? (?:\w+ )?(?:backbone|guts|grit|heart) \w+|\bmost (?:people|folks|guys|men|women|of us) (?:would(?:'ve| have|n't)|don't (?:come back|show up|make it|last|get (?:this|that) far|try)|never (?:try|come|get|make)|quit|give up|run|walk away|bolt)\b|\byou(?:'re| are) (?:a|the) (?:guy|man|woman|kid|mom|dad|person) (?:with|who's)\b|^\W*(?:(?:and|so|but|well|yeah|see),? )*you (?:really |still )?(?:didn't|never) (?:hold (?:anything )?back|give up|give in|quit|run|pick up|hide|walk out|back down)\b/u,
    unless:
      /\?\W*$|\b(?:not an?|if|but|unless|until|used to|never|isn't|aren't|feels?|seems?|sounds?|like you|lazy|shame|you guys don't|problem|drinking|habit)\b/u,
    unlessBefore: /\bi (?:didn't|never)\b/u,
    spoke: 25,
    right: 24,
  },
  {
    id: 'you-are-all-right',
    role: 'practitioner',
    not: ['SR', 'CR', 'FI', 'GI', 'FA'],
    instead: ['SU'],
    about: '"you\'re okay" comforts who has not said so',
    pattern: new RegExp(
      `${START}(?:you(?:'re| are) (?:okay|ok|all right|alright|safe|fine)|it's (?:okay|ok|all right|alright))(?: (?:here|now|to cry))?\\W*$`,
      'u',
    ),
    unless: /\?\W*$/u,
    unlessBefore: /\b(?:i'm|i am|it's|that's) (?:\w+ )?(?:okay|ok|all right|alright|fine|safe)\b|\?\W*$/u,
    spoke: 2,
    right: 2,
  },
  {
    id: 'remark-on-a-story',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI'],
    instead: ['FI', 'SU', 'CR'],
    about: 'a remark on what was told ("that is a scary story") confronts nobody',
    pattern:
      /\bthat's (?:like )?(?:a|an|such a|quite a|so|really|pretty|just)? ?(?:really |so |pretty |very )?(?:scary|wild|funny|sad|hard|tough|rough|awful|terrible|beautiful|great|long|a lot|heavy|good)\b|\bthat's (?:exactly )?how (?:they|it)\b/u,
    unless: /(?<!get )\byou(?:r|'re|'ve|'d|'ll|rself)?\b|\?\W*$|\b(?:excuse|not|denial|but)\b/u,
    spoke: 134,
    right: 134,
  },
];
