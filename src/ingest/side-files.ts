import type { GlobalRatings, SessionMetadata } from '../domain/transcript.js';
import { mergeFacts } from './formats/parts/facts.js';

/** What a side file says about a session. */
export interface SideFacts {
  readonly metadata: SessionMetadata;
  readonly globals: GlobalRatings;
}

/**
 * Facts from side files, by key: a transcript's relative path; one session of
 * a file of many, `path#session_id`; or a folder and a session id,
 * `folder/#session_id` (`#session_id` at the root).
 */
export type SideFiles = Readonly<Record<string, SideFacts>>;

/** What the side files say about a session: by file name first, then by session id, in its folder and those above. */
export function sideFactsFor(
  sideFiles: SideFiles,
  path: string,
  sessionIds: readonly (string | null)[],
): SideFacts | null {
  let facts = own(sideFiles, path) ?? own(sideFiles, path.replace(/\.[^./]*$/, ''));
  for (const id of sessionIds) {
    const found = id === null ? null : own(sideFiles, partKey(path, id));
    if (found) facts = facts ? mergeFacts(facts, found) : found;
  }
  let folder = path;
  while (folder !== '') {
    folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
    for (const id of sessionIds) {
      const found = id === null ? null : own(sideFiles, sessionKey(folder, id));
      if (found) facts = facts ? mergeFacts(facts, found) : found;
    }
  }
  return facts;
}

export function partKey(path: string, sessionId: string): string {
  return `${path}#${sessionId}`;
}

export function sessionKey(folder: string, sessionId: string): string {
  return folder === '' ? `#${sessionId}` : `${folder}/#${sessionId}`;
}

function own(sideFiles: SideFiles, key: string): SideFacts | null {
  return Object.hasOwn(sideFiles, key) ? (sideFiles[key] ?? null) : null;
}
