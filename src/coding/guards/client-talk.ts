import type { Guard } from './guard.js';

/** Words that may stand before what a client did. */
const LEADING = '^\\W*(?:(?:and|but|so|yeah|well|no|then|ya|i guess),? )*';

/** Which way a client’s words lean, where their form leaves no doubt. */
export const CLIENT_TALK: readonly Guard[] = [
  {
    id: 'wants-out',
    role: 'client',
    not: ['sustain', 'neutral'],
    instead: ['change'],
    about: 'not wanting to go on like this, not having used, having got rid of it, being sick of it: change talk',
    pattern: new RegExp(
      [
        "\\bi (?:do not|don't|dont|didn't) (?:want to|wanna|want 2) (?:keep (?:doing|drinking|using|living|smoking|feeling)|b(?:e)? (?:that|the kind of|the) (?:mom|mother|dad|father|parent|guy|man|woman|drunk)|do this (?:anymore|any more)|live like this|go back (?:to (?:using|drinking|that|it|jail|prison)|there)|die from|end up (?:like|dead|in)|use anymore|smoke anymore|drink anymore)\\b",
        `${LEADING}(?:i )?(?:haven't|havent|have not|ain't) (?:used|drank|drunk|drinked|smoked|touched (?:it|a|any)|gambled|picked up|had (?:a|one|any) (?:drink|cigarette|drop|beer|smoke))\\b(?!.*\\bbut\\b)`,
        `${LEADING}(?:i )?(?:already |just |finally )?(?:threw (?:out|away) (?:the (?:last|rest)|what was left)|deleted(?: (?:it|the|his|her|my|all)|\\W*$)|blocked (?:him|her|his|them|the)|threw (?:them|it|my|the|out|away)\\b.{0,30}\\b(?:out|away|trash|cigarettes|pack|bottles?|phone|stash)|poured (?:it|them|out)|got rid of (?:it|them|my|the|all)|flushed (?:it|them|my))`,
        '\\bpart of me (?:really |does |just )?(?:wants|wanted) to (?:quit|stop|get (?:clean|sober|better|out)|change|be (?:sober|clean|done)|cut)\\b(?!.*\\bother part\\b)',
        "\\bi(?:'m| am) (?:just |so |really |getting )*(?:sick(?: and tired)?|tired) of (?:hiding|lying|waking up|feeling like (?:this|crap|shit|hell)|living like|being (?:drunk|hungover|high|broke|sick))\\b(?!.*\\bbut\\b)",
      ].join('|'),
      'u',
    ),
    unless:
      /\?\W*$|\b(?:yet|patch|gum|tried|any of|medication|that (?:one|app|before)|it before|account by|accident|message you|chat|scale)\b/u,
    spoke: 3,
    right: 3,
  },
  {
    id: 'wants-on',
    role: 'client',
    not: ['change'],
    instead: ['sustain', 'neutral'],
    about: 'not wanting to stop or to go for help, a part that wants on, and a refusal said again are sustain talk',
    pattern: new RegExp(
      [
        "\\bi (?:don't|do not|dont) (?:really |even )?(?:want to|wanna) (?:stop|quit|give (?:it|that|them) up|give up (?:drinking|smoking|using|weed|alcohol)|cut (?:down|back)|go to (?:rehab|detox|treatment|a program|aa|meetings|some church))\\b|\\bi'm not (?:giving (?:it|that|them) up|giving up (?:drinking|smoking|weed|beer)|quitting|stopping|going to (?:quit|stop|rehab|detox))\\b|\\bi(?:'ll| will) never (?:quit|stop|give (?:it|that) up)\\b",
        "\\bpart of me (?:still |really |just )?(?:wants to (?:keep|go on|drink|use|smoke|stay)|likes|misses|doesn't want to (?:stop|quit|change))\\b(?!.*\\bother part\\b)",
        "\\bi(?:'ve)? (?:already |just )?(?:said|told (?:you|him|her|them|everybody)),? (?:that )?i (?:don't|didn't|won't|wasn't|'m not|am not|can't)\\b(?!.*\\b(?:drink|drinking|use|using|smoke|smoking|anymore|any more|keep|go back)\\b)|\\bi (?:already |just )?(?:said|told (?:you|him|her|them|everybody)) (?:that )?i'm not (?:going|doing it|interested)\\W*$",
      ].join('|'),
      'u',
    ),
    unless:
      /\?\W*$|\b(?:trying|feeling|believing|coming|school|work|job|but|altogether|yet|i'd)\b|\bnot going to (?:quit|stop) (?:until|till)\b/u,
    spoke: 7,
    right: 7,
  },
  {
    id: 'liking-it',
    role: 'client',
    not: ['change', 'neutral'],
    instead: ['sustain'],
    about: 'liking it, or looking forward to it, is sustain talk',
    pattern:
      /\bi (?:just |really |still |do )*(?:like|love|enjoy|miss) (?:drinking|smoking|vaping|gambling|getting (?:high|drunk)|the (?:taste|buzz|high)|the way it (?:feels|makes me feel)|my (?:cigarettes?|wine|beers?))\b|\bi need it to (?:get|sleep|relax|function|cope|calm|feel|work)\b|\bi look forward to (?:it|that|my \w+)\b/u,
    unless: /\?\W*$|\b(?:but|not|don't|used to|than)\b/u,
    spoke: 12,
    right: 12,
  },
  {
    id: 'flat-refusal-again',
    role: 'client',
    not: ['change', 'neutral'],
    instead: ['sustain'],
    about: 'a flat refusal said once more is sustain talk',
    pattern:
      /\bi(?:'ve)? (?:already |just )?(?:said|told (?:you|him|her|them|everybody)),? (?:that )?i(?: don't want to|'m not (?:going|doing it|interested)| won't(?: do it)?)\W*$/u,
    unless: null,
    spoke: 0,
    right: 0,
  },
  {
    id: 'will-do-it',
    role: 'client',
    not: ['sustain'],
    instead: ['change'],
    about: '"no, I\'m gonna do it" refuses nothing',
    pattern:
      /^\W*(?:(?:no|yeah|yes|okay|don't worry|and|but|well|oh),? )*(?:i'm (?:gonna|going to)|i'll|i will) (?:do (?:it|that)|try|call|be there)\b/u,
    unless: /\b(?:not|n't want|if|drink|use|smok\w+|anyway|again|later|someday|but)\b|\?\W*$/u,
    spoke: 65,
    right: 65,
  },
  {
    id: 'asks-back',
    role: 'client',
    not: ['change'],
    instead: ['neutral', 'sustain'],
    about: "a client's question about the place or the supporter leans neither way",
    pattern:
      /^\W*(?:(?:and|so|but|oh|well|okay|wait),? )*(?:(?:do|would|will) i (?:have to|need to|get)|(?:is|are|was|were|did|does|have|has) (?:you|it|they|he|she|we|there|that|this)|how (?:long|much|many)|what (?:time|would you be|were you|did you)|you (?:ever|got|been)|you want to (?:see|hear|know))\b[^.]*\?\W*$/u,
    unless:
      /\b(?:quit|stop|sober|clean|help|start|sign up|join|change|cut down|meeting|better|anything|any|anyone|something|ways?|idea|advice|suggest\w*|should|think|what i|doctors?|piece|kind|good)\b/u,
    spoke: 109,
    right: 108,
  },
  {
    id: 'had-been',
    role: 'client',
    not: ['change'],
    instead: ['neutral', 'sustain'],
    about: 'what had been before ("I\'d forgotten that"), or is in the hand ("I\'ll show you"), leans neither way',
    pattern:
      /^\W*(?:(?:and|so|but|then|like),? )*i(?:'d| had) (?:gotten (?!clean|sober|help|better)\w+|forgotten|been (?:\w+ing|so|at|in|up|told)|heard|seen|made the|fallen|left my)\b|\bi(?:'ll| can| could) show you\b|\bcan i (?:keep|have) (?:this|that|one)\b/u,
    unless:
      /\b(?:been|seen|heard)\b[^?]*\?\W*$|\b(?:if|could|better|drink\w*|drunk|quit|stop\w*|sober|clean|us(?:e|ing)|smok\w+|months|days|weeks)\b/u,
    spoke: 5,
    right: 5,
  },
];
