import { createHash } from 'node:crypto';
import type { Problem } from '../../domain/problem.js';
import type { Session } from '../../domain/session.js';
import { VERSION } from '../../domain/version.js';
import type { DiscoveredFile } from '../../ingest/discover.js';
import type { TranscriptReader } from '../../ingest/formats/reader.js';
import { READERS } from '../../ingest/formats/readers.js';
import { buildFingerprint } from '../build-fingerprint.js';
import type { RunContext } from '../process-session.js';

/*
 * What a result depends on, and is therefore part of its key:
 *
 * | part                              | why |
 * | --------------------------------- | --- |
 * | ENTRY_FORMAT                      | how an entry is laid out |
 * | tool version, build fingerprint   | any change of the program, segmentation, roles, rules and pages included, may change a result |
 * | readers' ids and versions         | the same, said by the readers themselves |
 * | coder: id, version, sha256        | another model codes differently |
 * | ingest options but side files     | columns, encoding, merging, roles, speakers, path pattern, identifiers decide what a session is |
 * | coding.codes, coding.reviewBelow  | whose codes count; what asks for a second look |
 * | eligibility.*                     | whether a session is measured or set aside |
 * | scoring.*                         | how codes are counted where a manual leaves it open |
 * | flags.*                           | flags of a session are in its rows and on its page |
 * | reports.text, reports.pages       | whether rows and pages hold words, whether there is a page |
 * | page context                      | wording, tool version and review threshold stand on the page |
 * | file: path, sha256 of the content | the path names the source and may bear metadata |
 * | session (of a large file)         | all that reading and segmenting made of it, as a hash |
 *
 * Side files and corrections speak about single sessions, so they are not in the
 * key: an entry remembers what was looked up there and what was found (see
 * lookups.ts), and is only believed while the same would be found.
 *
 * Left out, because they change nothing in a session's share: paths of the model
 * and the corrections (their content counts), reports.excelBom (a mark at the
 * head of a table), threads, shard, queue, output folder, clock.
 */

/** Raise when the layout of an entry changes. */
const ENTRY_FORMAT = 6;

/** The part of the key that is the same for the whole run. */
export function runKey(
  { coder, config, ingest, pages }: RunContext,
  readers: readonly Pick<TranscriptReader, 'id' | 'version'>[] = READERS,
): string {
  const { sideFiles: _lookedUp, ...reading } = ingest;
  return sha256(
    JSON.stringify([
      ENTRY_FORMAT,
      VERSION,
      buildFingerprint(),
      readers.map(({ id, version }) => [id, version]),
      coder?.identity ?? null,
      reading,
      config.coding.codes,
      config.coding.reviewBelow,
      config.eligibility,
      config.scoring,
      config.flags,
      config.reports.text,
      config.reports.pages,
      pages,
    ]),
  );
}

/** The key of a whole small file. */
export function fileKey(run: string, file: DiscoveredFile, contentSha256: string): string {
  return sha256(JSON.stringify(['file', run, file.path, contentSha256]));
}

/** The key of one session of a large file. */
export function sessionKey(run: string, session: Session, problems: readonly Problem[]): string {
  return sha256(JSON.stringify(['session', run, session, problems]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
