import { resolve } from 'node:path';
import { comesAlong } from '../coding/shipped.js';
import type { Config } from '../config/config.js';
import type { DiscoveredFile } from '../ingest/discover.js';
import { type Beside, type BesidePlace, besideOf, placeFrom } from '../saved/beside.js';
import type { Pseudonyms } from './pseudonyms.js';

/** What a run was made with beside the transcripts, for its manifest; under pseudonyms without any path of the user's. */
export async function madeWith(
  input: { readonly sideFiles: readonly DiscoveredFile[] },
  config: Config,
  settings: readonly string[],
  out: string,
  names: Pseudonyms | null,
): Promise<readonly Beside[]> {
  const { corrections, model } = config.coding;
  const own = (what: BesidePlace['what'], path: string | null): readonly BesidePlace[] =>
    path === null ? [] : [{ what, path: placeFrom(resolve(out), resolve(path)), absolute: resolve(path) }];
  const [file = null, ...instruments] = settings;
  const found = await besideOf([
    ...input.sideFiles.map(({ path, absolute }) => ({ what: 'side-file' as const, path, absolute })),
    ...own('settings', file),
    ...instruments.flatMap((path) => own('instrument', path)),
    ...own('corrections', corrections),
    ...own('wording', config.reports.wording),
    ...own('model', model === null || comesAlong(model) ? null : model),
  ]);
  if (names === null) return found;
  return found.map(({ what, path, sha256 }) => ({
    what,
    path: what === 'side-file' ? names.path(path) : '',
    sha256: names.fingerprint(sha256),
  }));
}
