import type { CodeId } from '../domain/codes.js';
import { plainWords } from '../domain/plain-words.js';
import type { Role } from '../domain/session.js';

/**
 * A confusion that would embarrass everyone: where the words have this form,
 * these codes are wrong, whatever the model says, and the likeliest of the others takes its place.
 */
export interface Guard {
  readonly id: string;
  readonly role: Exclude<Role, 'other'>;
  /** Codes it rules out. */
  readonly not: readonly CodeId[];
  /** What may stand instead; the likeliest of them does. */
  readonly instead: readonly [CodeId, ...CodeId[]];
  /** In words, for the codebook. */
  readonly about: string;
  /** Against the words in small letters, straight apostrophes. */
  readonly pattern: RegExp;
  /** Words that lift it. */
  readonly unless: RegExp | null;
  /** True where the words must also be the other person's own, of just before. */
  readonly returned?: boolean;
  /**
   * Coded utterances of that form, and how many of them bear none of the codes
   * it rules out (`npm run bench:guards` counts both again). A guard stays only
   * from nine in ten.
   */
  readonly spoke: number;
  readonly right: number;
}

/** Words by which somebody is left to decide. */
const CHOICE =
  "choice|choices|choos\\w+|chose|decid\\w+|decision|decisions|up to you|your (?:own|call|pace|time|life|terms|business|way|journey|body|ideas?|job|search|evening)|yours to|(?:is|are|that's|it's) yours|you(?:'re| are) the (?:one|only|expert|boss)|only you|you (?:can|could|may|might|get to|don't have to|do not have to|don't need to|don't owe|are free|pick|know|make)|you(?:'d|'ll) know|whatever|whichever|whenever|however|wherever|anytime|if you(?:'d| would| do|'re| are)? (?:want|like|choose|decide|prefer|feel|need|ever|think|don't|wish|not|ready|okay)|if (?:that|it|this) (?:works|fits|feels|helps|is)|if (?:it's|that's)|when you(?:'re| are| want| feel)|as (?:much|little) as|no (?:pressure|rush|need|one right|right|wrong|wrong answer|obligation)|free to|option\\w*|power|either way|right to|control|want|wants|prefer|comfortable|ready|rather|in charge|say so|drop it|skip|pass|permission|depends|have to|best for you|(?:for|with) you|willing|make you|tell (?:you|anyone|anybody|people|them|folks) what|not (?:here|going) to|or not|my job|leave it|throw|best|matters";

const START = '^\\W*(?:(?:and|so|but|well|yeah|okay|ok|man|look|now|then|you know|like|oh|hey|see|no),? )*';

export const GUARDS: readonly Guard[] = [
  {
    id: 'their-own-words',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'ADW', 'RC', 'EC'],
    instead: ['SR', 'CR'],
    about: 'the client\'s own words handed back ("I can\'t do that to her" – "You can\'t do that to her") reflect',
    pattern: /\w\W+\w/u,
    unless: /\?\W*$/u,
    returned: true,
    spoke: 81,
    right: 80,
  },
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
    instead: ['WA', 'CO', 'RC'],
    about: 'the loss that is to follow "if you don\'t …" warns',
    pattern:
      /\b(?:lose|dead|die|jail|county|prison|inside|homeless|in the ground|locked up|violated|revoked|kicked out)\b.{0,40}\bif you (?:don't|do not|keep|can't|won't)\b|\bif you (?:don't|do not|keep|won't)\b.{2,60}\byou(?:'ll|'re going to| will| are going to|'re gonna) (?:lose|die|be dead|be back|end up|go back|get (?:violated|kicked|locked|fired))\b|\byou can (?:do it|come|go|listen|stop|quit|\w+) or you can (?:be|go|end|lose|die)\b/u,
    unless: /\b(?:worried|afraid|scared|fear|feel|think|told you|said|says|thinking)\b|\?\W*$/u,
    spoke: 2,
    right: 2,
  },
  {
    id: 'idiom',
    role: 'practitioner',
    not: ['DI', 'ADW', 'CO', 'WA'],
    instead: ['FI', 'SU', 'SD', 'FA'],
    about: 'sayings in the form of an order ("don\'t get me started", "take care") order nothing',
    pattern: new RegExp(
      `${START}(?:please )?(?:don't (?:get me started|mention it|ask me|thank me|apologi[sz]e|be sorry|be silly|worry(?: about (?:it|that|me|a thing))?\\W*$|i know it)|tell me about it|no kidding|go figure|beats me|you can say that again|take (?:your time|care|it easy)|get (?:home safe|some (?:rest|sleep))|(?:drive|stay|get home) safe|sleep (?:well|tight)|hang in there|keep in touch|mind (?:the|your)|look (?:at you|up|out)\\W*$|enjoy|have (?:a|some) (?:good|nice|great|fun|lovely)|say (?:hi|hello)|give (?:him|her|them|the \\w+|your \\w+|my \\w+) (?:a (?:hug|kiss|pat)|my (?:best|love))|go (?:get|see|hug|kiss|feed|walk|pick up) (?:your|the) (?:kids?|girls?|boys?|baby|babies|dogs?|cats?|sons?|daughters?|children|bus|ride))\\b`,
      'u',
    ),
    unless:
      /\b(?:meds?|medication|it easy on|care of (?:it|that|this|yourself)|appointment|then|before|after)\b|\?\W*$/u,
    spoke: 97,
    right: 95,
  },
  {
    id: 'have-one',
    role: 'practitioner',
    not: ['DI', 'ADW', 'CO', 'EC'],
    instead: ['FI', 'SU'],
    about: 'something handed over ("take the box", "have another biscuit") is no order',
    pattern: new RegExp(
      `${START}(?:please |here,? )?(?:take|have|grab|keep|finish|help yourself to) (?:the |a |an |one of the |another |some |some more |the rest of the |these |those |this |my |two |four )+(?:paper )?(?:box|boxes|tissues?|towels?|napkins?|cookies?|biscuits?|coffee|tea|water|mint|mints|candy|granola|bars?|snacks?|blanket|umbrella|chair|seat|cake|donuts?|sandwich\\w*)\\b`,
      'u',
    ),
    unless: /\b(?:before|instead|with (?:breakfast|food)|every|each|times|day|daily|when|if|and)\b|\?\W*$/u,
    spoke: 1,
    right: 1,
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
    id: 'fear-for-them',
    role: 'practitioner',
    not: ['CO', 'DI', 'WA', 'ADW'],
    instead: ['RC'],
    about: 'not wanting harm to come to somebody is concern',
    pattern:
      /\bi (?:don't|do not|just don't|never) want (?:to see )?(?:you|anything|him|her) (?:to )?(?:los\w+|get(?:ting)? (?:hurt|sick|killed|worse)|die|dying|dead|hurt\w*|suffer\w*|end(?:ing)? up|go(?:ing)? through|fall\w*|be(?:ing)? (?:alone|hurt|in pain|scared|sick)|happen\w* to you)\b/u,
    unless: /\?\W*$/u,
    spoke: 0,
    right: 0,
  },
  {
    id: 'what-will-come-of-it',
    role: 'practitioner',
    not: ['DI', 'CO'],
    instead: ['GI', 'ADW', 'CR', 'AF', 'ADP', 'SU'],
    about: 'what something will do ("that\'ll help her sleep") is no order',
    pattern: new RegExp(
      `${START}(?:that|it|this)(?:'ll| will| would|'d) (?:really |probably |also |just )?(?:help|be|make|give|keep|let|do|work)\\b`,
      'u',
    ),
    unless: /\byou (?:need|have|must|should)\b|\?\W*$|\b(?:kill|prison|jail|dead)\b/u,
    spoke: 56,
    right: 56,
  },
  {
    id: 'take-it-easy-on-yourself',
    role: 'practitioner',
    not: ['DI', 'CO', 'WA'],
    instead: ['SU', 'AF'],
    about: '"don\'t say that about yourself", "don\'t be so hard on yourself" is kind',
    pattern:
      /\b(?:don't|do not|try not to|stop) (?:be |being |beat |beating |say |saying |talk |talking |put |putting |blame |blaming |call |calling )(?:so |too |like that |that |it |things like that |all )*(?:hard on|up|about|down|to|on)? ?yourself\b/u,
    unless: /\?\W*$/u,
    spoke: 6,
    right: 6,
  },
  {
    id: 'offer',
    role: 'practitioner',
    not: ['EC', 'SR', 'CR', 'CO'],
    instead: ['SK', 'ADP', 'GI', 'SU'],
    about: 'something offered ("I can give you the number if you want it") is no word about the choice',
    pattern:
      /\b(?:i|we)(?:'ll| can| could|'d be (?:happy|glad) to| am happy to|'m happy to|'ve got| have)\b.{3,60}\bif you(?:'d| would)? (?:want|like|need)\b|^\W*(?:there's|here's|there is|here is|i know)\b.{3,60}, if you(?:'d| would)? (?:want|like)\b/u,
    unless:
      /\b(?:up to you|your (?:choice|call|decision)|or not|don't have to|decide|if you want to (?:be|get|stay|stop|keep))\b|\?\W*$/u,
    spoke: 6,
    right: 6,
  },
  {
    id: 'advice-is-no-reflection',
    role: 'practitioner',
    not: ['SR', 'CR', 'AF', 'SU', 'EC'],
    instead: ['ADW', 'ADP', 'DI'],
    about: '"you should …", "you could try …", "you\'ll need to …" advises',
    pattern: new RegExp(
      `${START}(?:maybe |perhaps |i think |i'd say |i guess )?(?:you (?:should(?! have|'ve)|could (?:try|also|just|always)|might want to|may want to|might try|ought to)|you'll (?:need|want) to|try (?:to |and )?(?:\\w+ing|get|go|do|make|find|talk|take|see|think|be|keep|not)|i(?:'d| would) (?:suggest|recommend|advise))\\b`,
      'u',
    ),
    unless:
      /\b(?:should(?:n't| not)? (?:be (?:so |very |really )?(?:proud|able|ashamed|embarrassed|commended|happy|fine|ok|okay|good)|feel|have|never|not|know)|feel (?:like|good|bad|proud)|you feel|hard on|yourself (?:some )?credit|up to you|your choice|if you want|whatever|have to)\b|\?\W*$/u,
    spoke: 117,
    right: 114,
  },
  {
    id: 'directive-is-no-choice',
    role: 'practitioner',
    not: ['EC', 'AF', 'SU', 'SK'],
    instead: ['DI', 'ADW', 'WA', 'RC', 'GI'],
    about:
      'an order ("you need to …", "what you have to do is …", "go tell her …") neither leaves the choice nor praises',
    pattern: new RegExp(
      `${START}(?:you (?:really |just |also |still )*(?:need to|have to|must|got to|gotta|better|had better|'d better)|you(?:'ve| have) got to|you'd better|what you (?:have|need|want) to do is|(?:go |just |please )*(?:tell|call|bring|stop|quit|make sure|get|take|sign|go) (?:your|him|her|them|that|the|it|up|to|yourself|and)) `,
      'u',
    ),
    unless:
      /\b(?:decide|choose|be (?:so|really|pretty|very|proud|a |feeling|tired|hard|exhaust\w*|strong|brave)|must (?:be|have|feel)|have been|only|don't|doesn't|not|whatever|wherever|however|up to you|your (?:own|choice|call|decision|pace)|time|if you (?:want|like|feel)|know (?:best|what)|feel|care of yourself|credit|tell me)\b|\?\W*$/u,
    spoke: 62,
    right: 61,
  },
  {
    id: 'ultimatum-is-no-choice',
    role: 'practitioner',
    not: ['EC', 'AF', 'SU', 'SK'],
    instead: ['WA', 'DI', 'GI', 'RC'],
    about: 'a choice with a threat in it ("… or you lose the place") is no choice',
    pattern:
      /\bor (?:else|you(?:'re|'ll| are| will| can)?|don't|i(?:'ll| will)|we(?:'ll| will)|they(?:'ll| will)) .{0,40}?\b(?:lose|dead|die|out on|jail|prison|bother|kicked|homeless|fired|violat\w+|locked up|back in|taken away|in the ground|discharged)\b/u,
    unless: /\bor you can (?:leave|wait|skip|say no|pass|not)\b|\?\W*$/u,
    spoke: 2,
    right: 2,
  },
  {
    id: 'duty-is-no-choice',
    role: 'practitioner',
    not: ['EC', 'AF', 'SU'],
    instead: ['GI', 'WA', 'ST'],
    about: 'saying what one is bound to do ("if you …, I will call …") informs',
    pattern:
      /\bif you\b.{3,80}\b(?:i|we)(?:'ll| will|'d| would| have to| need to|'m going to| am going to) (?:have to |need to )?(?:call|report|send|tell|contact|notify|let .{2,15} know)\b/u,
    unless: /\bif you (?:want|like|need|wish|'d like|would like)\b/u,
    spoke: 0,
    right: 0,
  },
  {
    id: 'own-story',
    role: 'practitioner',
    not: ['CO', 'WA', 'ADW', 'DI', 'RC'],
    instead: ['SD'],
    about: "the supporter's own past, in the first person, is shared experience",
    pattern: new RegExp(
      `${START}(?:i'm telling you (?:this )?because (?:nobody|no one) (?:ever )?told me|(?:for me|when i was .{3,40}),? |i(?:'d| (?:was|were|had|did|didn't|went|used to|lost|got|threw|walked|fell|slept|drank|kept|brought|came|couldn't|never (?:had|did|went|got)|grew|quit|relapsed|stole|slept|felt|spent|ended|started|stopped|tried|left|ran|sat|stood|took|remember)|'ve been (?:there|through|in)) |my (?:mother|mom|dad|father|wife|husband|brother|sister|sponsor|kids|son|daughter) (?:was|were|had|did|didn't|used|left|came|took|said|told|kept|found|died) )`,
      'u',
    ),
    unless:
      /(?<!\btelling )\byou(?:r|'re|'ve|'d|'ll|rself)?\b|\?\W*$|\bi(?:'d| had| was) (?:rather|like|love|say|suggest|recommend|want|going to|wondering|thinking|curious|better|hoping|just)\b|\bi (?:got|had|took) (?:it|that|a question|to (?:say|tell|ask))\b/u,
    spoke: 152,
    right: 149,
  },
  {
    id: 'good-quality',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'ADW'],
    instead: ['AF', 'SU', 'CR'],
    about: '"you are" with a good quality, or "you will be fine", is kind',
    pattern:
      /\byou(?:'re| are) (?:really |such |so |a |an |the |just |very |still |pretty )*(?:good|strong|brave|kind|honest|smart|tough|great|amazing|wise|caring|thoughtful|resilient|loyal|solid|courageous|capable|strong\w*|guy with|man with|woman with|person who|fighter|survivor)\b|\byou(?:'ll| will) be (?:fine|okay|ok|alright|all right)\b|\bthat(?:'s|'s so| is| took| takes)? (?:really |so |very |pretty |a lot of )?(?:strong|brave|strength|courage|guts)\b|\byou didn't (?:hold (?:anything )?back|give up|quit|run|use|drink)\b/u,
    unless:
      /\b(?:not|isn't|aren't|if|too|but|good (?:at (?:lying|making|hiding)|for nothing)|better|think you|as long as|unless|until|so smart)\b|\?\W*$/u,
    spoke: 52,
    right: 51,
  },
  {
    id: 'negated-blame',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI'],
    instead: ['SU', 'AF', 'CR'],
    about: '"that is not nothing", "it is not dumb" takes blame away',
    pattern:
      /\b(?:that's|it's|this is|that is|it is|you're|you are|there's|that isn't|it isn't) (?:not )?(?:nothing (?:small|to be ashamed)|nothing wrong|dumb|stupid|weak|silly|crazy|weird|selfish|your fault|lazy|shameful|a failure|too late)\b|\b(?:that's|it's) not nothing\b/u,
    unless:
      /\b(?:suicide|death|dead|denial|relapse)\b|\b(?:that's|it's|this is|that is|it is|you're|you are) (?:dumb|stupid|weak|silly|crazy|weird|selfish|your fault|lazy|shameful|a failure|too late)\b|\?\W*$/u,
    spoke: 9,
    right: 9,
  },
  {
    id: 'about-the-room',
    role: 'practitioner',
    not: ['CO', 'WA', 'ADW'],
    instead: ['FI', 'ST'],
    about: 'an imperative about the room ("shut the door", "sit") is a pleasantry or structure',
    pattern: new RegExp(
      `${START}(?:please |just |go ahead and |come on |come )*(?:in,? )?(?:sit(?: down)?|have a seat|come (?:on )?in|take a seat|grab (?:a|some) (?:seat|chair|coffee|water)|(?:shut|close|get|open|hold) the door|make yourself|pull up a chair|hold on|hang on|excuse|give me (?:a|one|just a) (?:second|sec|minute|moment)|watch your step|leave it open)\\b`,
      'u',
    ),
    unless:
      /\b(?:with (?:it|that|those|your|the)|to (?:your|his|her) (?:feeling|urge)|to what|down and (?:write|talk|think)|drink|using)\b|\?\W*$/u,
    spoke: 9,
    right: 9,
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
  {
    id: 'tag-on-others',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'ADW'],
    instead: ['CR', 'SR', 'CQ'],
    about: 'a tag about someone else ("…, isn\'t she") hands back what was heard',
    pattern: /, (?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|won't) (?:she|he|it|they)\W*$/u,
    unless: null,
    spoke: 4,
    right: 4,
  },
  {
    id: 'told-by-others',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI'],
    instead: ['SU', 'FI', 'GI', 'ST'],
    about: 'having heard of something ("they told me about …") confronts nobody',
    pattern: new RegExp(
      `${START}(?:they|she|he|somebody|someone|i) (?:told|mentioned to|let|heard|was told|were told|read) (?:me )?(?:about|that|of)\\b`,
      'u',
    ),
    unless: /\b(?:missed|late|using|used|drinking|drunk|lied|again|didn't|haven't|never)\b|\?\W*$/u,
    spoke: 1,
    right: 1,
  },
  {
    id: 'effort',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI'],
    instead: ['AF', 'SR', 'CR'],
    about: 'a deed that took effort ("you stayed", "you locked yourself in") is told with respect',
    pattern: new RegExp(
      `${START}you (?:really |even |still |just |actually )*(?:stayed|held (?:on|it|yourself)|kept (?:going|at|coming|showing)|showed up|made it|came back|came in|called|reached out|locked yourself in|walked (?:out|away|past)|got (?:up|through|yourself)|did (?:it|that)|stuck|hung (?:on|in)|told (?:her|him|them) the truth|asked for help)\\b`,
      'u',
    ),
    unless:
      /\b(?:but|again|late|instead|lie\w*|lying|using|drunk|high|why|not|n't|because you|in trouble|arrested|fired|caught|mad|angry|drinking|smok\w+)\b|\?\W*$/u,
    spoke: 3,
    right: 3,
  },
  {
    id: 'what-you-do-not-see',
    role: 'practitioner',
    not: ['DI', 'ADW'],
    instead: ['SR', 'CR', 'CO'],
    about: 'what somebody does not see, feel or think ("Ann, you don\'t see a way out") is told, not ordered',
    pattern: new RegExp(
      `${START}(?:\\w+, )?you (?:don't|do not|didn't|can't|couldn't|aren't|are not) (?:really |quite |even |just |always )?(?:see|feel|think|believe|like|trust|understand|remember|mind|recognize|expect|sure)\\b`,
      'u',
    ),
    unless: /\byou (?:should|must|need|have to|ought|gotta)\b|\?\W*$/u,
    spoke: 11,
    right: 10,
  },
  {
    id: 'what-others-do',
    role: 'practitioner',
    not: ['DI', 'CO', 'WA'],
    instead: ['ADP', 'GI', 'ADW'],
    about: 'what others have tried is offered, not ordered',
    pattern: new RegExp(
      `${START}(?:others|some (?:folks|people|of us|guys|of the)|other (?:folks|people)|a lot of (?:folks|people|us)|lots of (?:people|folks)|one thing (?:people|some|that)) `,
      'u',
    ),
    unless: /\byou (?:need|have|must|should|better)\b|\?\W*$/u,
    spoke: 35,
    right: 35,
  },
  {
    id: 'own-regret',
    role: 'practitioner',
    not: ['SU', 'AF', 'CO', 'CR', 'SR'],
    instead: ['SD', 'FI'],
    about: "the supporter's regret about their own doing is their own",
    pattern: new RegExp(
      `${START}i (?:feel|felt|still feel) (?:so |really |just )*(?:terrible|bad|awful|guilty|ashamed|stupid) (?:about|for|that i)\\b`,
      'u',
    ),
    unless: /\bfor you\b|\byour\b|\byou're\b|\?\W*$/u,
    spoke: 1,
    right: 1,
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
      /\byou(?:r|'re|'ve|'d|'ll|rself)?\b|\?\W*$|\b(?:excuse|denial|lie|lying|ridiculous|nonsense|wrong|problem|why|exactly what|not true|the point|no way|addict\w*|alcoholic|suicide|funeral)\b/u,
    spoke: 619,
    right: 593,
  },
  {
    id: 'no-word-of-choice',
    role: 'practitioner',
    not: ['EC'],
    instead: ['SR', 'CR', 'GI', 'FI', 'SU', 'AF', 'SD', 'ST', 'ADW', 'SK'],
    about: 'what holds no word of choice ("nobody can", "I don\'t know what yours does") leaves no choice',
    pattern: new RegExp(
      `^(?!.*\\b(?:${CHOICE})\\b)|${START}i (?:don't|do not) know (?:what|how|if) (?:yours|you|they|he|she)\\b`,
      'u',
    ),
    unless: null,
    spoke: 19377,
    right: 19334,
  },
  {
    id: 'away-from-it',
    role: 'client',
    not: ['sustain', 'neutral'],
    instead: ['change'],
    about: 'not wanting to go on like this, or to be that person, is change talk',
    pattern:
      /\bi (?:do not|don't|dont|didn't) (?:want to|wanna|want 2) (?:keep (?:doing|drinking|using|living|smoking|feeling)|b(?:e)? (?:that|the kind of|the) (?:mom|mother|dad|father|parent|guy|man|woman|drunk)|do this (?:anymore|any more)|live like this|go back (?:to (?:using|drinking|that|it|jail|prison)|there)|die from|end up (?:like|dead|in)|use anymore|smoke anymore|drink anymore)\b/u,
    unless: /\?\W*$/u,
    spoke: 2,
    right: 2,
  },
  {
    id: 'abstinence',
    role: 'client',
    not: ['sustain', 'neutral'],
    instead: ['change'],
    about: 'not having used is a step taken',
    pattern:
      /^\W*(?:(?:and|but|so|yeah|well|no),? )*(?:i )?(?:haven't|havent|have not|ain't) (?:used|drank|drunk|drinked|smoked|touched (?:it|a|any)|gambled|picked up|had (?:a|one|any) (?:drink|cigarette|drop|beer|smoke))\b/u,
    unless: /\b(?:but|yet|patch|gum|tried|any of|medication|that (?:one|app|before)|it before)\b|\?\W*$/u,
    spoke: 0,
    right: 0,
  },
  {
    id: 'got-rid-of-it',
    role: 'client',
    not: ['sustain', 'neutral'],
    instead: ['change'],
    about: 'having got rid of it is a step taken',
    pattern:
      /^\W*(?:(?:and|but|so|yeah|well|then|ya|i guess),? )*(?:i )?(?:already |just |finally )?(?:deleted(?: (?:it|the|his|her|my|all)|\W*$)|blocked (?:him|her|his|them|the)|threw (?:them|it|my|the|out|away)\b.{0,30}\b(?:out|away|trash|cigarettes|pack|bottles?|phone|stash)|poured (?:it|them|out)|got rid of (?:it|them|my|the|all)|flushed (?:it|them|my))/u,
    unless: /\b(?:account by|accident|message you|chat)\b|\?\W*$/u,
    spoke: 1,
    right: 1,
  },
  {
    id: 'refusal-said-again',
    role: 'client',
    not: ['change'],
    instead: ['sustain', 'neutral'],
    about: 'saying once more that one does not want to is not change talk',
    pattern:
      /\bi (?:already |just )?(?:said|told (?:you|him|her|them|everybody)) (?:that )?i (?:don't|didn't|won't|wasn't|'m not|am not|can't)\b/u,
    unless: /\b(?:drink|drinking|use|using|smoke|smoking|anymore|any more|keep|go back)\b|\?\W*$/u,
    spoke: 1,
    right: 1,
  },
];

/** The likeliest of a guard's codes; the first among equals. */
export function likeliestOf(
  codes: readonly [CodeId, ...CodeId[]],
  probabilities: Readonly<Partial<Record<CodeId, number>>>,
): CodeId {
  let [best] = codes;
  for (const code of codes) if ((probabilities[code] ?? 0) > (probabilities[best] ?? 0)) best = code;
  return best;
}

/** True when the words have the form a guard speaks of. */
export function hasForm({ pattern, unless, returned }: Guard, words: string, before: () => string): boolean {
  if (!pattern.test(words) || (unless?.test(words) ?? false)) return false;
  return returned !== true || isReturned(words, plainWords(before()));
}

/** True when somebody else just said these words, of themselves: at least two, in this order. */
function isReturned(words: string, before: string): boolean {
  const own = wordsOf(words);
  const from = own.findIndex((word) => !LEADING.has(word));
  const mine = from < 0 ? [] : own.slice(from).map((word) => OF_ONESELF.get(word) ?? word);
  return mine.length >= 2 && ` ${wordsOf(before).join(' ')} `.includes(` ${mine.join(' ')} `);
}

function wordsOf(text: string): readonly string[] {
  return text.replace(/\[[^\]]*\]/gu, ' ').match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** Words that may stand before those that are handed back. */
const LEADING: ReadonlySet<string> = new Set(
  'so and yeah okay ok no well but mm hmm right oh um uh like then just because that see yes'.split(' '),
);
const OF_ONESELF: ReadonlyMap<string, string> = new Map([
  ['you', 'i'],
  ['your', 'my'],
  ['yours', 'mine'],
  ["you're", "i'm"],
  ["you've", "i've"],
  ["you'd", "i'd"],
  ["you'll", "i'll"],
  ['yourself', 'myself'],
  ['are', 'am'],
]);
