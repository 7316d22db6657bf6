import type { ClientCode, CodeId, PractitionerCode } from '../domain/codes.js';

/** One practitioner code: its plain name, when it counts, and what each instrument makes of it. */
export interface PractitionerCodeEntry {
  readonly id: PractitionerCode;
  /** Name for people, in sentence case. */
  readonly name: string;
  /** When it counts, in our own words. */
  readonly definition: string;
  /** The tie-break with its nearest neighbours; empty when there is none. */
  readonly whenUnsure: string;
  /** MISC 2.5 code; null where MISC has none. */
  readonly misc: string | null;
  /** MITI 3.1.1 behavior; null where it is not counted. */
  readonly miti3: string | null;
  /** MITI 4.2.1 behavior; null where it is not coded. */
  readonly miti4: string | null;
  /** AnnoMI main behavior and subtype. */
  readonly annomi: string;
  /** Whether MI asks for more of it, less of it, or neither. */
  readonly kind: 'question' | 'reflection' | 'mi-adherent' | 'mi-non-adherent' | 'neutral';
}

/** One client code. */
export interface ClientCodeEntry {
  readonly id: ClientCode;
  readonly name: string;
  readonly definition: string;
}

/**
 * The codebook: one fine code per utterance, from which every instrument is
 * derived. Crosswalks: MITI 4.2.1 manual (2015); MISC 2.5 as transcribed by
 * published research code; MITI 3.1.1 sub-code names as published; where a
 * crosswalk is unconfirmed the definition says so.
 */
export const PRACTITIONER_CODEBOOK: readonly PractitionerCodeEntry[] = [
  {
    id: 'OQ',
    name: 'Open question',
    kind: 'question',
    definition:
      'Invites the person to answer in their own way: more than yes, no or a single fact. "Tell me about …" counts.',
    whenUnsure: 'If yes or no would answer it, it is closed.',
    misc: 'OQ',
    miti3: 'OQ',
    miti4: 'Q',
    annomi: 'question open',
  },
  {
    id: 'CQ',
    name: 'Closed question',
    kind: 'question',
    definition:
      'Can be answered with yes, no, a number or a single fact; also "could you tell me …", scaling questions, and a choice between given options.',
    whenUnsure: 'A reflection said with a question mark is a closed question.',
    misc: 'CQ',
    miti3: 'CQ',
    miti4: 'Q',
    annomi: 'question closed',
  },
  {
    id: 'SR',
    name: 'Simple reflection',
    kind: 'reflection',
    definition: 'Gives back what the person said, adding little meaning or emphasis.',
    whenUnsure: 'Unsure between simple and complex: simple.',
    misc: 'SR',
    miti3: 'SR',
    miti4: 'SR',
    annomi: 'reflection simple',
  },
  {
    id: 'CR',
    name: 'Complex reflection',
    kind: 'reflection',
    definition:
      'Gives back what the person means or feels beyond what was said, joins statements together, or reframes them.',
    whenUnsure: 'Unsure between simple and complex: simple.',
    misc: 'CR',
    miti3: 'CR',
    miti4: 'CR',
    annomi: 'reflection complex',
  },
  {
    id: 'AF',
    name: 'Affirmation',
    kind: 'mi-adherent',
    definition:
      'Names something specific and positive about the person: a strength, an effort, an intention, their worth.',
    whenUnsure: 'General praise ("great job") is support, not affirmation.',
    misc: 'AF',
    miti3: 'MIA',
    miti4: 'AF',
    annomi: 'other',
  },
  {
    id: 'SU',
    name: 'Support',
    kind: 'mi-adherent',
    definition: "Sympathy, compassion or validation: being on the person's side. General praise belongs here.",
    whenUnsure: '',
    misc: 'SU',
    miti3: 'MIA',
    miti4: null,
    annomi: 'other',
  },
  {
    id: 'EC',
    name: 'Emphasizing autonomy',
    kind: 'mi-adherent',
    definition: "Says that the decision is the person's own: choice, control, freedom.",
    whenUnsure: 'Confidence in the person is affirmation, not autonomy.',
    misc: 'EC',
    miti3: 'MIA',
    miti4: 'Emphasize',
    annomi: 'other',
  },
  {
    id: 'SK',
    name: 'Seeking collaboration',
    kind: 'mi-adherent',
    definition:
      'Shares the steering: asks permission, asks what the person makes of something, agrees the agenda together.',
    whenUnsure: 'Asking what the person already knows is a question.',
    misc: 'EC',
    miti3: 'MIA',
    miti4: 'Seek',
    annomi: 'input negotiation',
  },
  {
    id: 'GI',
    name: 'Giving information',
    kind: 'neutral',
    definition: 'Neutral facts, explanations or feedback, with no push in any direction.',
    whenUnsure: 'Unsure between information and persuading: information.',
    misc: 'GI',
    miti3: 'GI',
    miti4: 'GI',
    annomi: 'input information',
  },
  {
    id: 'ADP',
    name: 'Advice with permission',
    kind: 'neutral',
    definition:
      'Advice or options after asking, after being asked, or in words that leave the person free to set them aside. Its place in MITI 3.1.1 is unconfirmed, so it is not counted there.',
    whenUnsure: 'Unsure between this and information: information.',
    misc: 'ADP',
    miti3: null,
    miti4: 'Persuade with Permission',
    annomi: 'input options',
  },
  {
    id: 'ADW',
    name: 'Advice without permission',
    kind: 'mi-non-adherent',
    definition: 'Advice, suggestions or solutions nobody asked for.',
    whenUnsure: 'Unsure between information and advice: information.',
    misc: 'ADW',
    miti3: 'MINA',
    miti4: 'Persuade',
    annomi: 'input advice',
  },
  {
    id: 'RC',
    name: 'Raising concern',
    kind: 'mi-non-adherent',
    definition: "Points out a possible problem with the person's plan as one's own worry, without permission.",
    whenUnsure: '',
    misc: 'RCW',
    miti3: 'MINA',
    miti4: 'Persuade',
    annomi: 'input advice',
  },
  {
    id: 'DI',
    name: 'Directing',
    kind: 'mi-non-adherent',
    definition: 'Orders or commands: "you need to", "you have to", "stop".',
    whenUnsure: '',
    misc: 'DI',
    miti3: 'MINA',
    miti4: 'Persuade',
    annomi: 'input advice',
  },
  {
    id: 'CO',
    name: 'Confronting',
    kind: 'mi-non-adherent',
    definition: 'Disagrees, argues, corrects, shames, blames, labels, moralises or doubts honesty.',
    whenUnsure: 'Tone decides some of these, and a transcript has no tone: a person should listen.',
    misc: 'CO',
    miti3: 'MINA',
    miti4: 'Confront',
    annomi: 'other',
  },
  {
    id: 'WA',
    name: 'Warning',
    kind: 'mi-non-adherent',
    definition:
      'Threatens, or predicts something bad if the person does not change. Its place in MITI 3.1.1 is unconfirmed.',
    whenUnsure: 'A general health fact without a threat is information.',
    misc: 'WA',
    miti3: 'MINA',
    miti4: 'Confront',
    annomi: 'other',
  },
  {
    id: 'SD',
    name: 'Sharing lived experience',
    kind: 'neutral',
    definition:
      'The peer supporter speaks of their own life. No MI instrument scores it; it stays outside every ratio and is reported by itself. MISC 2.5 would code it as information (GI).',
    whenUnsure: 'Used to push the person somewhere, it is advice.',
    misc: 'GI',
    miti3: null,
    miti4: null,
    annomi: 'other',
  },
  {
    id: 'ST',
    name: 'Structure',
    kind: 'neutral',
    definition: 'Says what will happen in the session, or moves from one part to the next.',
    whenUnsure: '',
    misc: 'ST',
    miti3: null,
    miti4: null,
    annomi: 'other',
  },
  {
    id: 'FA',
    name: 'Facilitating',
    kind: 'neutral',
    definition: 'Keep-going sounds and words: "mm-hmm", "okay", "right".',
    whenUnsure: '',
    misc: 'FA',
    miti3: null,
    miti4: null,
    annomi: 'other',
  },
  {
    id: 'FI',
    name: 'Filler',
    kind: 'neutral',
    definition: 'Greetings, pleasantries, small talk.',
    whenUnsure: '',
    misc: 'FI',
    miti3: null,
    miti4: null,
    annomi: 'other',
  },
  {
    id: 'NC',
    name: 'Not codable',
    kind: 'neutral',
    definition: 'Unfinished, inaudible or off the subject.',
    whenUnsure: '',
    misc: 'NC',
    miti3: null,
    miti4: null,
    annomi: 'other',
  },
];

/** Client language relative to the target behavior (MISC 2.5, three classes). */
export const CLIENT_CODEBOOK: readonly ClientCodeEntry[] = [
  {
    id: 'change',
    name: 'Change talk',
    definition: 'Leans toward the change: desire, ability, reasons, need, commitment, steps taken.',
  },
  { id: 'sustain', name: 'Sustain talk', definition: 'Leans toward things staying as they are.' },
  { id: 'neutral', name: 'Neutral', definition: 'Follows along, tells, asks; leans neither way.' },
];

const names = new Map<CodeId, string>([
  ...PRACTITIONER_CODEBOOK.map((entry): [CodeId, string] => [entry.id, entry.name]),
  ...CLIENT_CODEBOOK.map((entry): [CodeId, string] => [entry.id, entry.name]),
]);

/** A code's name for people, such as `Open question` for `OQ`. */
export function codeName(code: CodeId): string {
  return names.get(code) ?? code;
}

/** Every practitioner code that an instrument turns into the given behavior. */
export function codesWith(instrument: 'misc' | 'miti3' | 'miti4', behavior: string): readonly PractitionerCode[] {
  return PRACTITIONER_CODEBOOK.filter((entry) => entry[instrument] === behavior).map((entry) => entry.id);
}
