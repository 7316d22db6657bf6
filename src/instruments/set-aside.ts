import type { SetAsideReason } from '../domain/eligibility.js';

/** What a reason for setting a session aside is called, and the one step that mends it. */
export interface SetAsideDescription {
  readonly id: SetAsideReason;
  readonly label: string;
  readonly remedy: string;
}

/** Every reason for setting a session aside, in the order of `SET_ASIDE_REASONS`. */
export const SET_ASIDE: Readonly<Record<SetAsideReason, SetAsideDescription>> = {
  language: {
    id: 'language',
    label: 'not in a language the coder knows',
    remedy: 'code it by hand (a column of codes, or a coding sheet); people’s codes count in any language',
  },
  'roles-unsure': {
    id: 'roles-unsure',
    label: 'not known who is the practitioner',
    remedy: 'say who is who in speakers.csv (oars check --write-speakers drafts one)',
  },
  'speakers-uncoded': {
    id: 'speakers-uncoded',
    label: 'people speak whose role is not known',
    remedy: 'give every speaker a role in speakers.csv: practitioner, client, or other for someone to leave out',
  },
  'labels-swap': {
    id: 'labels-swap',
    label: 'the speaker labels seem to change places',
    remedy:
      'listen where the page says, and mend the labels in the file; if they are right, set status to measured in sessions.csv',
  },
  'too-short': {
    id: 'too-short',
    label: 'too few practitioner utterances',
    remedy:
      'check that the whole session was exported; to measure it all the same, set status to measured in sessions.csv',
  },
  'by-person': {
    id: 'by-person',
    label: 'a person set it aside',
    remedy: 'to measure it, set status to measured in sessions.csv, or clear the cell',
  },
};
