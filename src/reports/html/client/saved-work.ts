import { type CodeId, isCodeId } from '../../../domain/codes.js';

/** A reviewer's decision about one utterance. */
export interface Decision {
  readonly code: CodeId;
  readonly note: string;
}

/** What a reviewer has done so far on this page. */
export interface Work {
  readonly reviewer: string;
  readonly decisions: ReadonlyMap<string, Decision>;
}

export const NO_WORK: Work = { reviewer: '', decisions: new Map() };

/** Work kept in this browser; none when there is none, or when the browser keeps nothing for files. */
export function loadWork(key: string): Work {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isRecord(kept) || !Array.isArray(kept.decisions)) return NO_WORK;
    const decisions = new Map<string, Decision>();
    for (const item of kept.decisions) {
      if (!Array.isArray(item)) continue;
      const [id, code, note]: unknown[] = item;
      if (typeof id === 'string' && typeof code === 'string' && isCodeId(code)) {
        decisions.set(id, { code, note: typeof note === 'string' ? note : '' });
      }
    }
    return { reviewer: typeof kept.reviewer === 'string' ? kept.reviewer : '', decisions };
  } catch {
    return NO_WORK;
  }
}

/** False when the browser refuses to keep it, so that the page can say so. */
export function keepWork(key: string, work: Work): boolean {
  try {
    const decisions = [...work.decisions].map(([id, { code, note }]) => [id, code, note]);
    localStorage.setItem(key, JSON.stringify({ reviewer: work.reviewer, decisions }));
    return true;
  } catch {
    return false;
  }
}

export function clearWork(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
