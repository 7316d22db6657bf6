import { type Guard, START } from './guard.js';

/** Words by which somebody is left to decide. */
const CHOICE =
  "choice|choices|choos\\w+|chose|decid\\w+|decision|decisions|up to you|up 2 u|up to u|your (?:own|call|pace|time|life|terms|business|way|journey|body|ideas?|job|search|evening)|yours to|(?:is|are|\\w+'s) yours|you(?:'re| are) the (?:one|only|expert|boss)|only you|you (?:can|could|may|might|get to|don't have to|do not have to|don't need to|don't owe|are free|pick|know|make)|you(?:'d|'ll) know|whatever|whichever|whenever|however|wherever|anytime|if you(?:'d| would| do|'re| are)? (?:want|like|choose|decide|prefer|feel|need|ever|think|don't|wish|not|ready|okay)|if (?:that|it|this) (?:works|fits|feels|helps|is)|if (?:it's|that's)|when you(?:'re| are| want| feel)|as (?:much|little) as|no (?:pressure|rush|need|one right|right|wrong|wrong answer|obligation)|free to|option\\w*|power|either way|right to|control|want|wants|prefer|comfortable|ready|rather|in charge|say so|drop it|skip|pass|permission|depends|have to|best for you|(?:for|with) you|willing|make you|tell (?:you|anyone|anybody|people|them|folks) what|not (?:here|going) to|or not|my job|leave it(?! at)|throw|best|matters";

/** Where a form of words leaves somebody to decide, and where it does not. */
export const CHOICES: readonly Guard[] = [
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
    id: 'left-to-them',
    role: 'practitioner',
    not: ['DI', 'ADW', 'CO', 'WA', 'SR', 'CR', 'FI', 'GI', 'AF', 'RC', 'ST', 'FA', 'SD'],
    instead: ['EC'],
    about: '"that\'s your call", "up to you", "take it or leave it" leave the choice',
    pattern: new RegExp(
      `${START}(?:really |totally |honestly,? |of course,? )*(?:(?:it'?s|it is|that's|that is|this is|it's all|all) (?:really |totally |completely |all |always |still |entirely |absolutely )*(?:up (?:to|2) (?:you|u)|your (?:own )?(?:call|say|choice|decision))|up to you|take it or leave it|it's not for me to (?:say|decide|tell)|(?:nobody|no one)(?:'s| is) (?:going to|gonna) (?:force|make|push) you|you(?:'ll| will) know (?:when|whether|if it)|it has to be your (?:own )?(?:call|choice|decision)|you(?:'re| are) the (?:boss|only one who can)|you(?:'re| are) the one who (?:decides|gets to)|you get to (?:decide|choose|say|pick)|(?:nobody|no one) (?:else )?can (?:make|decide) (?:that|it|this)|only you (?:can|know)|it's your life\\b)`,
      'u',
    ),
    unless:
      /\?\W*$|\b(?:not up to you|if it (?:was|were)|isn't up|sounds like|you feel|you(?:'d| would) like|you want|said|chat|conversation|now it is|now it's|but you|orders|ruin|throw)\b/u,
    spoke: 11,
    right: 11,
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
    spoke: 19378,
    right: 19335,
  },
];
