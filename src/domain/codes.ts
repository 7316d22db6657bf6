/**
 * The codebook's identifiers: one fine code per utterance, from which every
 * instrument derives its own counts. Definitions and crosswalks to MITI and
 * MISC are data in `instruments/codebook.ts`.
 */
export const PRACTITIONER_CODES = [
  'OQ',
  'CQ',
  'SR',
  'CR',
  'AF',
  'SU',
  'EC',
  'SK',
  'GI',
  'ADP',
  'ADW',
  'RC',
  'DI',
  'CO',
  'WA',
  'SD',
  'ST',
  'FA',
  'FI',
  'NC',
] as const;

/** Client language about the target behavior (MISC 2.5, three classes). */
export const CLIENT_CODES = ['change', 'sustain', 'neutral'] as const;

export type PractitionerCode = (typeof PRACTITIONER_CODES)[number];
export type ClientCode = (typeof CLIENT_CODES)[number];
export type CodeId = PractitionerCode | ClientCode;

const practitionerCodes: ReadonlySet<string> = new Set(PRACTITIONER_CODES);
const clientCodes: ReadonlySet<string> = new Set(CLIENT_CODES);

/** True when the text is a practitioner code of the codebook, exactly as printed. */
export function isPractitionerCode(text: string): text is PractitionerCode {
  return practitionerCodes.has(text);
}

/** True when the text is a client code of the codebook, exactly as printed. */
export function isClientCode(text: string): text is ClientCode {
  return clientCodes.has(text);
}

/** True when the text is any code of the codebook, exactly as printed. */
export function isCodeId(text: string): text is CodeId {
  return isPractitionerCode(text) || isClientCode(text);
}
