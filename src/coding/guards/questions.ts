import { type Guard, START } from './guard.js';

/** Words by which something may be asked. */
const ASKING =
  "what|what's|whats|how|how's|hows|why|who|who's|where|where's|when|which|whose|wondering|wonder|wondered|curious|tell me|describe|explain|share|say more|interested|guess|or|right|huh|rate|scale|walk me|help me|give me|let me know|talk about|talked|elaborate|wanna|want|any|anything|anyone|more|hear|know|understand|think|mean|example|okay|ok|sure|maybe|ever|would|could|can|may|mind|permission|ask|asking|question|questions|like|love|zero|ten|10|telling|if|try|able|see";
/** Verbs that ask when they stand before somebody. */
const VERBS =
  "do|does|did|are|is|was|were|have|has|had|will|should|shall|might|am|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|won't|wouldn't|can't|couldn't|shouldn't|ain't";

/** What asks, and what does not. */
export const QUESTIONS: readonly Guard[] = [
  {
    id: 'asks-to-tell',
    role: 'practitioner',
    not: ['SU', 'SR', 'CR', 'DI', 'ADW', 'FI', 'GI', 'FA', 'CO', 'AF'],
    instead: ['OQ', 'CQ'],
    about: '"tell me about …", "take me back to …", "I\'d love to hear more" ask',
    pattern: new RegExp(
      `${START}(?:please |can you |could you |just )*(?:tell me (?:about|more|what|how|why|where|a (?:little|bit)|some)|walk me through|take me (?:back|through)|help me (?:understand|see)|say (?:some |a (?:little|bit) )?more|i(?:'d| would) (?:love|like|be interested) to (?:hear|know|learn))\\b`,
      'u',
    ),
    unless: /\b(?:you(?:'d)? like to (?:hear|know)|that you(?:'re| are)|offer)\b/u,
    spoke: 156,
    right: 156,
  },
  {
    id: 'asks-in-so-many-words',
    role: 'practitioner',
    not: ['SU', 'SR', 'CR', 'AF', 'FA', 'EC', 'GI'],
    instead: ['OQ', 'CQ', 'SK'],
    about: '"how\'d you get through it" asks, with or without a mark',
    pattern: new RegExp(
      `${START}(?:wh?at|wut|how|why|where|who)(?:'s|'d|'re| is| are| was| were| did| do| does| w(?:oul|u)d| c(?:oul|u)d| come)\\b`,
      'u',
    ),
    unless: /\b(?:what|how) (?:\w+ ){0,4}\w+ (?:is|was) (?:that|you|to)\b|^.*\.\s+\S|^\W*who's going\b/u,
    unlessReturned: true,
    spoke: 1213,
    right: 1193,
  },
  {
    id: 'marked-as-asking',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'SR', 'CR'],
    instead: ['CQ', 'OQ', 'SK'],
    about: 'a question put in the form of a statement ("you read that book?", "you thinking of quitting?") asks',
    pattern: new RegExp(
      `${START}you (?:read|eat|sleep|talk|call|ever|take|hear from|want to|wanna|remember|know (?:what|which|where|how|who|if)|been|okay|ready|sure about|thinking|feeling|eating|sleeping|using|drinking|smoking|working|taking|seeing|planning)\\b[^.!?]*\\?\\W*$`,
      'u',
    ),
    unless: /\bwant (?:me to|to (?:be|keep)|your)\b|\bknow what i\b|\byou know what\W*$|\byou (?:going|getting) to\b/u,
    unlessReturned: true,
    spoke: 3,
    right: 3,
  },
  {
    id: 'asks-after-it',
    role: 'practitioner',
    not: ['FI'],
    instead: ['OQ', 'CQ'],
    about: '"how\'s the job stuff" asks, unlike "how\'s your evening"',
    pattern: new RegExp(
      `${START}how(?:'s| is| are|'re| was| did| were) (?:the|that|those|things (?:with|at)|it (?:with|at)) (?!(?:day|evening|night|weekend|weather|morning|afternoon|holidays?)\\b(?! \\w))\\w+`,
      'u',
    ),
    unless: null,
    spoke: 14,
    right: 14,
  },
  {
    id: 'asks-nothing',
    role: 'practitioner',
    not: ['OQ', 'CQ', 'SK'],
    instead: ['SR', 'CR', 'GI', 'FI', 'SU', 'AF', 'SD', 'ST', 'ADW', 'DI', 'CO', 'WA', 'EC', 'FA', 'ADP'],
    about: 'what holds no word that asks ("okay, I\'ll give you the five") is no question',
    pattern: new RegExp(
      `${START}(?:i|i'll|i'm|i've|i'd|that's|it's|this is|he|she|he's|she's|they|they're|we|we're|we'll|you're|you've|there's|those|these|nobody|everybody|people)\\b(?!.*(?:\\?|\\b(?:${ASKING})\\b|\\b(?:${VERBS}) (?:you|we|i|it|he|she|they|there|this|that|the|your|his|her|these|those|someone|anybody|u)\\b))`,
      'u',
    ),
    unless: null,
    spoke: 2041,
    right: 2013,
  },
];
