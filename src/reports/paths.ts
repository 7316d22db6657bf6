import { hashText } from '../domain/correction.js';

/** Pages inside a run, relative to its folder; the one place that knows their names. */
export const DASHBOARD_PATH = 'report/index.html';
export const COHORTS_PATH = 'report/cohorts.html';

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

/** How one page of a run links to another: both given relative to the run's folder. */
export function linkBetween(fromPage: string, to: string): string {
  const [path = '', anchor] = to.split('#');
  const up = '../'.repeat(fromPage.split('/').length - 1);
  const url = shorten(up, fromPage, path).split('/').map(encodeURIComponent).join('/');
  return anchor === undefined ? url : `${url}#${anchor}`;
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function shorten(up: string, fromPage: string, path: string): string {
  const from = fromPage.split('/');
  const to = path.split('/');
  let same = 0;
  while (same < from.length - 1 && same < to.length - 1 && from[same] === to[same]) same += 1;
  return up.slice(3 * same) + to.slice(same).join('/');
}
