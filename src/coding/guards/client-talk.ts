import type { Guard } from './guard.js';

/** Which way a client’s words lean, where their form leaves no doubt. */
export const CLIENT_TALK: readonly Guard[] = [
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
    unless: /\w\W+but\b|\b(?:yet|patch|gum|tried|any of|medication|that (?:one|app|before)|it before)\b|\?\W*$/u,
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
      /^\W*(?:(?:and|but|so|yeah|well|then|ya|i guess),? )*(?:i )?(?:already |just |finally )?(?:threw (?:out|away) (?:the (?:last|rest)|what was left)|deleted(?: (?:it|the|his|her|my|all)|\W*$)|blocked (?:him|her|his|them|the)|threw (?:them|it|my|the|out|away)\b.{0,30}\b(?:out|away|trash|cigarettes|pack|bottles?|phone|stash)|poured (?:it|them|out)|got rid of (?:it|them|my|the|all)|flushed (?:it|them|my))/u,
    unless: /\b(?:account by|accident|message you|chat)\b|\?\W*$/u,
    spoke: 1,
    right: 1,
  },
  {
    id: 'flat-refusal-again',
    role: 'client',
    not: ['change', 'neutral'],
    instead: ['sustain'],
    about: 'a flat refusal said once more is sustain talk',
    pattern:
      /\bi (?:already |just )?(?:said|told (?:you|him|her|them|everybody)) (?:that )?i(?: don't want to|'m not (?:going|doing it|interested)| won't(?: do it)?)\W*$/u,
    unless: null,
    spoke: 0,
    right: 0,
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
  {
    id: 'not-wanting-to-stop',
    role: 'client',
    not: ['change'],
    instead: ['sustain', 'neutral'],
    about: 'not wanting to stop or to go for help is sustain talk',
    pattern:
      /\bi (?:don't|do not|dont) (?:really |even )?(?:want to|wanna) (?:stop|quit|give (?:it|that|them) up|give up (?:drinking|smoking|using|weed|alcohol)|cut (?:down|back)|go to (?:rehab|detox|treatment|a program|aa|meetings|some church))\b|\bi'm not (?:giving (?:it|that|them) up|quitting|stopping|going to (?:quit|stop|rehab|detox))\b/u,
    unless:
      /\?\W*$|\b(?:trying|feeling|believing|coming|school|work|job|but|altogether|yet|i'd)\b|\bnot going to (?:quit|stop) (?:until|till)\b/u,
    spoke: 6,
    right: 6,
  },
  {
    id: 'not-stopping',
    role: 'client',
    not: ['change', 'neutral'],
    instead: ['sustain'],
    about: '"I\'m not quitting" is sustain talk',
    pattern:
      /^\W*(?:(?:no|well|but|and|look|yeah),? )*i(?:(?:'ll| will) never (?:quit|stop|give (?:it|that) up)\b|(?:'m| am) not (?:quitting|stopping|giving (?:it|that|them) up|giving up (?:drinking|smoking|weed|beer)))\b/u,
    unless: /\?\W*$|\b(?:trying|job|until|till|school|but)\b/u,
    spoke: 0,
    right: 0,
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
    id: 'part-that-wants-out',
    role: 'client',
    not: ['sustain', 'neutral'],
    instead: ['change'],
    about: 'a part that wants to stop is change talk',
    pattern:
      /\bpart of me (?:really |does |just )?(?:wants|wanted) to (?:quit|stop|get (?:clean|sober|better|out)|change|be (?:sober|clean|done)|cut)\b/u,
    unless: /\bpart of me (?:doesn't|likes|says no)\b|\bother part\b/u,
    spoke: 0,
    right: 0,
  },
  {
    id: 'part-that-wants-on',
    role: 'client',
    not: ['change', 'neutral'],
    instead: ['sustain'],
    about: 'a part that wants to go on is sustain talk',
    pattern:
      /\bpart of me (?:still |really |just )?(?:wants to (?:keep|go on|drink|use|smoke|stay)|likes|misses|doesn't want to (?:stop|quit|change))\b/u,
    unless: /\bother part\b/u,
    spoke: 0,
    right: 0,
  },
  {
    id: 'sick-of-it',
    role: 'client',
    not: ['sustain', 'neutral'],
    instead: ['change'],
    about: 'being tired of hiding or of waking up like this is change talk',
    pattern:
      /\bi(?:'m| am) (?:just |so |really |getting )*(?:sick(?: and tired)?|tired) of (?:hiding|lying|waking up|feeling like (?:this|crap|shit|hell)|living like|being (?:drunk|hungover|high|broke|sick))\b/u,
    unless: /\?\W*$|\bbut\b/u,
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
    id: 'showing',
    role: 'client',
    not: ['change', 'sustain'],
    instead: ['neutral'],
    about: '"I\'ll show you" is about what is in the hand',
    pattern: /\bi(?:'ll| can| could) show you\b|\bcan i (?:keep|have) (?:this|that|one)\b/u,
    unless: /\bsober|clean|change\b/u,
    spoke: 1,
    right: 1,
  },
  {
    id: 'told-in-a-story',
    role: 'client',
    not: ['change'],
    instead: ['neutral'],
    about: 'what was said or done in a story of long ago ("I\'d read her the paper") leans neither way',
    pattern:
      /^\W*(?:(?:and|so|but|then|like),? )*(?:(?:i|he|she|they|we|my \w+)(?:'d| would| used to) (?!like|love|want|rather|have to|need|be (?:able|willing|happy|glad)|try|stop|quit)\w+|(?:i|he|she|they|my \w+) (?:said|says|goes|was like)\b)/u,
    unless:
      /\?\W*$|\b(?:if|could|might|will|drink|drank|quit|stop|sober|clean|use|smoke|help\w*|working|staying|open|prevent\w*)\b/u,
    after:
      /\b(?:used to|back then|growing up|as a kid|when you were|what (?:was|were) (?:\w+ )?\w+ like|happened)\b[^?]*\?\W*$|\btell me about (?:him|her|them|your (?:dad|father|mom|mother|brother|sister|grandmother|grandfather|family|wife|husband))\W*$/u,
    unlessBefore: /\b(?:would|could|might|like to|want|next)\b/u,
    spoke: 2,
    right: 2,
  },
  {
    id: 'had-been',
    role: 'client',
    not: ['change'],
    instead: ['neutral', 'sustain'],
    about: 'what had been before ("I\'d forgotten that") leans neither way',
    pattern:
      /^\W*(?:(?:and|so|but|then|like),? )*i(?:'d| had) (?:gotten (?!clean|sober|help|better)\w+|forgotten|been (?:\w+ing|so|at|in|up|told)|heard|seen|made the|fallen|left my)\b/u,
    unless:
      /\?\W*$|\b(?:if|could|better|drink\w*|drunk|quit|stop\w*|sober|clean|us(?:e|ing)|smok\w+|months|days|weeks)\b/u,
    spoke: 4,
    right: 4,
  },
];
