import type { CodeId } from '../domain/codes.js';
import type { Role } from '../domain/session.js';
import { LEAST_CASES, LEAST_PRECISION, lowerBound } from './sure.js';

/** What a rule sees: the utterance, and what the other person said just before. */
export interface RuleInput {
  readonly role: Role;
  readonly spoken: string;
  /** The other role's last turn; empty at the start. */
  readonly before: string;
}

export interface RuleDecision {
  readonly rule: string;
  readonly code: CodeId;
  /** How often human coders of the corpora agreed where the rule spoke, as `Rule.agreed` counts it. */
  readonly precision: number;
  /** True where people agreed often enough to be relied on. */
  readonly sure: boolean;
}

/**
 * The few utterances where the manuals leave no doubt. A rule speaks only when
 * the whole utterance matches; everything else is the model's.
 */
export function decideByRule(input: RuleInput): RuleDecision | null {
  if (input.spoken.length > MAX_CHARACTERS) return null;
  const words = plain(input.spoken);
  if (words === '') return null;
  for (const rule of RULES) {
    if (rule.role !== input.role || !rule.pattern.test(words)) continue;
    if (rule.notAfterQuestion && ASKS.test(input.before)) continue;
    if (rule.notAsked && ASKS.test(input.spoken)) continue;
    return { rule: rule.id, code: rule.code, precision: precisionOf(rule), sure: isSure(rule) };
  }
  return null;
}

interface Rule {
  readonly id: string;
  readonly role: Role;
  readonly code: CodeId;
  /** Against the lower-case words alone, single spaces between. */
  readonly pattern: RegExp;
  /** An answer to a question is never a mere sound: "Do you run groups?" "Yes." informs. */
  readonly notAfterQuestion: boolean;
  /** A sound with a question mark may check whether the other follows: "Thursday, then. Okay?" */
  readonly notAsked?: true;
  /**
   * In how many coded units of AnnoMI, HLQC and the peer-support sentences it
   * spoke, and how many of those people coded so, or by what their own scheme
   * has in its place (`npm run bench:accuracy` counts it again).
   */
  readonly spoke: number;
  readonly agreed: number;
}

/** Counted as if once right and once wrong before: a rule the corpora never tried is worth one half. */
function precisionOf(rule: Rule): number {
  return (rule.agreed + 1) / (rule.spoke + 2);
}

/** Held to what a model's code is held to. */
function isSure({ spoke, agreed }: Rule): boolean {
  return spoke >= LEAST_CASES && lowerBound(agreed, spoke) >= LEAST_PRECISION;
}

const ASKS = /\?\W*$/;

/** A rule reads short utterances only: in long ones anything may follow. */
const MAX_CHARACTERS = 120;

const SOUND =
  'mm|mhm|mmhm|mm hmm|mmhmm|m hm|hmm|hm|uh huh|uhhuh|ah|oh|ok|okay|right|yeah|yes|yep|sure|i see|gotcha|got it|all right|alright|oh okay|oh wow|wow|go on';

const RULES: readonly Rule[] = [
  {
    id: 'bare-sound',
    role: 'practitioner',
    code: 'FA',
    pattern: new RegExp(`^(?:${SOUND})(?: (?:${SOUND})){0,3}$`),
    notAfterQuestion: true,
    notAsked: true,
    spoke: 925,
    agreed: 915,
  },
  {
    id: 'greeting',
    role: 'practitioner',
    code: 'FI',
    pattern:
      /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|welcome)(?: (?:there|again|[a-z]+))?|(?:good ?bye|bye|bye bye|see you(?: (?:then|soon|later|next (?:time|week)))?|take care|have a (?:good|nice|great) (?:day|one|week|weekend|evening))(?: now)?|(?:it s |it's )?(?:nice|good|great) to (?:meet|see) you(?: (?:too|again|today))?|thanks|thank you|you're welcome|you re welcome|no problem|how are you(?: (?:doing|today|doing today))?)$/,
    notAfterQuestion: false,
    spoke: 19,
    agreed: 17,
  },
  {
    id: 'tell-me-more',
    role: 'practitioner',
    code: 'OQ',
    pattern:
      /^(?:(?:so|and|okay|well|please|can you|could you) ){0,2}(?:tell me (?:a (?:little )?bit )?more(?: about (?:that|it|this))?|say more(?: about (?:that|it))?|go on tell me)$/,
    notAfterQuestion: false,
    spoke: 1,
    agreed: 1,
  },
  {
    id: 'your-choice',
    role: 'practitioner',
    code: 'EC',
    pattern:
      /^(?:(?:and|but|so|well|of course|really|ultimately|in the end) ){0,2}(?:it's|it is|that's|that is) (?:really |totally |completely |entirely |all |ultimately )?(?:up to you|your (?:choice|decision|call))$/,
    notAfterQuestion: false,
    spoke: 0,
    agreed: 0,
  },
  {
    id: 'ask-permission',
    role: 'practitioner',
    code: 'SK',
    pattern:
      /^(?:(?:so|and|okay|well|if|now) ){0,2}(?:(?:would it be|is it|is that|would that be) (?:okay|ok|all right|alright|fine)(?: with you)? if (?:i|we) .{0,40}|(?:do|would) you mind if i (?:share|tell|ask|give|offer|suggest).{0,30}|(?:may|can|could) i (?:share|offer|suggest) .{0,30}|is that (?:okay|ok|all right|alright)(?: with you)?)$/,
    notAfterQuestion: false,
    spoke: 0,
    agreed: 0,
  },
  {
    id: 'order',
    role: 'practitioner',
    code: 'DI',
    pattern:
      /^(?:(?:so|and|well|look|okay|no|but|listen|now) ){0,2}(?:you (?:just |really |simply )?(?:need to|must|have got to|have to|got to|gotta|'ve got to)|you've got to|you'd better|you better) (?:stop|go|quit|call|take|listen|make|start|sign|show|come|tell|cut|follow|attend|apologi[sz]e|think|accept|admit)\b/,
    notAfterQuestion: true,
    spoke: 1,
    agreed: 1,
  },
  {
    id: 'warning',
    role: 'practitioner',
    code: 'WA',
    pattern:
      /^(?:(?:so|and|well|look|okay|because|but|you know) ){0,2}if you (?:don't|do not|keep|carry on|continue|go on)\b.{3,70}\b(?:you will|you'll|you're going to|you are going to|you're gonna|you could|you might|you may)\b(?! (?:feel|find|see) )/,
    notAfterQuestion: true,
    spoke: 1,
    agreed: 0,
  },
  {
    id: 'client-sound',
    role: 'client',
    code: 'neutral',
    pattern:
      /^(?:mm|mhm|mmhm|mm hmm|mmhmm|hmm|hm|uh huh|ok|okay|hi|hello|hey|bye|good ?bye|thanks|thank you|oh|oh okay|i see)(?: (?:mm|okay|ok|hmm|bye|thank you))?$/,
    notAfterQuestion: true,
    spoke: 275,
    agreed: 252,
  },
];

/** Single spaces stay as they are, which is why what else stands between words is found in two ways. */
function plain(spoken: string): string {
  return spoken
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^a-z' ][^a-z']*| [^a-z']+/g, ' ')
    .trim();
}
