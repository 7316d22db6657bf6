import { hashText } from './correction.js';

/** Pages inside a run, relative to its folder; the one place that knows their names. */
export const DASHBOARD_PATH = 'report/index.html';
export const COHORTS_PATH = 'report/cohorts.html';
export const SIGN_OFF_PATH = 'report/sign-off.html';
export const AGREEMENT_PATH = 'report/agreement.html';
export const MONTHS_PATH = 'report/months.html';

/** Folder in a run where the machine's agreement lies when people's own has the run's page. */
export const MACHINE_AGREEMENT = 'machine';

/** Between these signs the dashboard names the pages that were made after it. */
export const LATER_LINKS = { begin: '<!--pages made later-->', end: '<!--end of the pages made later-->' } as const;

/** A session's page. Session ids are safe as file names. */
export function sessionPagePath(sessionId: string): string {
  return `report/sessions/${sessionId}.html`;
}

/** A practitioner's feedback sheet; ids that no file can bear are shortened and told apart by a hash. */
export function feedbackSheetPath(practitionerId: string): string {
  const plain = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(practitionerId) && !RESERVED.test(practitionerId);
  if (plain) return `report/feedback/${practitionerId}.html`;
  const readable = practitionerId
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `report/feedback/${[readable, hashText(practitionerId)].filter((part) => part !== '').join('-')}.html`;
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
