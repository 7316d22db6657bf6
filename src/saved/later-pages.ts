import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AGREEMENT_PATH,
  COHORTS_PATH,
  DASHBOARD_PATH,
  LATER_LINKS,
  MACHINE_AGREEMENT,
  MONTHS_PATH,
  SIGN_OFF_PATH,
} from '../domain/run-paths.js';
import { readManifest } from './read-manifest.js';
import { checkSignOff } from './sign-off-seal.js';
import { readStudies } from './study-record.js';
import { writeFiles } from './write-files.js';

/** Pages that come after an audit, in the order in which the dashboard names them. */
const LATER_PAGES: readonly { readonly path: string; readonly name: string }[] = [
  { path: MONTHS_PATH, name: 'Months' },
  { path: COHORTS_PATH, name: 'Comparison of groups' },
  { path: AGREEMENT_PATH, name: 'Agreement between coders' },
  { path: `${MACHINE_AGREEMENT}/${AGREEMENT_PATH}`, name: 'Agreement with the machine' },
  { path: SIGN_OFF_PATH, name: 'Sign-off' },
];

/**
 * Names in a run's dashboard the pages that were made of it since; does nothing
 * where there is no run. A page that speaks of another state of the run is not named.
 */
export async function linkLaterPages(folder: string): Promise<void> {
  const dashboard = await readFile(join(folder, DASHBOARD_PATH), 'utf8').catch(() => null);
  if (dashboard === null || !dashboard.includes(LATER_LINKS.begin)) return;
  const bytes = await readFile(join(folder, 'manifest.json')).catch(() => null);
  if (bytes === null) return;
  const paths = await pagesOf(folder, createHash('sha256').update(bytes).digest('hex'));
  const content = withLinks(dashboard, paths);
  if (content !== dashboard) await writeFiles(folder, [{ path: DASHBOARD_PATH, content }]);
}

/**
 * The dashboard as the audit wrote it: the links to later pages, and nothing else
 * between their signs, are taken out again. What is not such a list stays, and so
 * is seen when the page is held against the manifest.
 */
export function withoutLaterLinks(dashboard: string): string {
  const start = dashboard.indexOf(LATER_LINKS.begin);
  const end = dashboard.indexOf(LATER_LINKS.end, start);
  if (start === -1 || end === -1) return dashboard;
  const list = dashboard.slice(start, end);
  const named = LATER_PAGES.filter(({ path }) => list.includes(`"${addressOf(path)}"`)).map(({ path }) => path);
  return withLinks(dashboard, named) === dashboard ? withLinks(dashboard, []) : dashboard;
}

function withLinks(dashboard: string, paths: readonly string[]): string {
  const start = dashboard.indexOf(LATER_LINKS.begin) + LATER_LINKS.begin.length;
  const end = dashboard.indexOf(LATER_LINKS.end, start);
  if (end === -1) return dashboard;
  const links = LATER_PAGES.filter(({ path }) => paths.includes(path)).map(
    ({ path, name }) => `<li><a href="${addressOf(path)}">${name}</a></li>`,
  );
  const list = links.length === 0 ? '' : `<ul class="later">${links.join('')}</ul>`;
  return `${dashboard.slice(0, start)}${list}${dashboard.slice(end)}`;
}

/** Where a page lies, seen from the dashboard. */
function addressOf(path: string): string {
  return path.startsWith('report/') ? path.slice('report/'.length) : `../${path}`;
}

/** Pages that a record or a seal of this very run vouches for. */
async function pagesOf(folder: string, manifestSha256: string): Promise<readonly string[]> {
  const manifest = await readManifest(folder);
  const utterances = manifest.outputs.find(({ path }) => path === 'tables/utterances.csv')?.sha256;
  const found: string[] = [];
  for (const within of ['', MACHINE_AGREEMENT]) {
    for (const { runs, inputs, outputs } of await readStudies(join(folder, within)).catch(() => [])) {
      const codes = inputs.filter(({ path }) => /(^|[\\/])tables[\\/]utterances\.csv$/.test(path));
      const ofRun = runs.length === 0 || runs.some((run) => run.manifestSha256 === manifestSha256);
      const ofCodes = codes.length === 0 || codes.some(({ sha256 }) => sha256 === utterances);
      if (!ofRun || !ofCodes) continue;
      for (const { path, sha256 } of outputs) {
        const place = within === '' ? path : `${within}/${path}`;
        const now = await readFile(join(folder, place)).catch(() => null);
        if (now !== null && createHash('sha256').update(now).digest('hex') === sha256) found.push(place);
      }
    }
  }
  const signed = await checkSignOff(folder);
  return signed?.every(({ path }) => path !== SIGN_OFF_PATH && path !== 'manifest.json')
    ? [...found, SIGN_OFF_PATH]
    : found;
}
