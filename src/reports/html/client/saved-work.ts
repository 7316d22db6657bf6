/** A reviewer's decision about one utterance. */
export interface Decision {
  readonly code: string;
  readonly note: string;
}

/** Stands for the session as a whole where an utterance's id is expected: the decision is on whether it counts. */
export const SESSION_ITSELF = '';

/** One step of a review: what stood there, and what the reviewer made of it; to null when a decision is taken back. */
export interface Entry {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string;
  /** When, in ISO 8601; empty when it is not known. */
  readonly at: string;
  /** Who, once it was saved to a file; until then whoever the page says is at work. */
  readonly reviewer: string | null;
}

/** What a reviewer has done so far on this page. Steps that were saved to a file are never changed. */
export interface Work {
  readonly reviewer: string;
  readonly log: readonly Entry[];
}

export const NO_WORK: Work = { reviewer: '', log: [] };

/** What the reviewer decided about an utterance, as things stand. */
export function decisionOn({ log }: Work, id: string): Decision | null {
  const last = log.findLast((entry) => entry.id === id);
  return last && last.to !== null ? { code: last.to, note: last.note } : null;
}

/** The utterances with a decision. */
export function decidedOn(work: Work): ReadonlySet<string> {
  return new Set(work.log.map(({ id }) => id).filter((id) => decisionOn(work, id) !== null));
}

/** The work with a decision more, or one taken back (null); `shown` is the code that the page came with. */
export function decide(work: Work, id: string, decision: Decision | null, shown: string | null, now: Date): Work {
  const kept = work.log.filter((entry) => entry.id !== id || entry.reviewer !== null);
  const saved = kept.findLast((entry) => entry.id === id);
  if (decision === null && (saved === undefined || saved.to === null)) return { ...work, log: kept };
  const from = saved === undefined ? shown : (saved.to ?? shown);
  const to = decision?.code ?? null;
  return {
    ...work,
    log: [...kept, { id, from, to, note: decision?.note ?? '', at: now.toISOString(), reviewer: null }],
  };
}

/** The work once it stands in a file. */
export function afterSaving(work: Work): Work {
  return { ...work, log: work.log.map((entry) => ({ ...entry, reviewer: entry.reviewer ?? work.reviewer })) };
}

/** How many steps are in no file yet. */
export function unsaved({ log }: Work): number {
  return log.filter(({ reviewer }) => reviewer === null).length;
}

/**
 * Work kept in this browser; none when there is none, or when the browser keeps nothing for files. Steps that were saved
 * are forgotten once the page shows another code than they started from: a later run has taken them in.
 */
export function loadWork(
  key: string,
  shown: ReadonlyMap<string, string | null>,
  isGiven: (code: string) => boolean,
): Work {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isRecord(kept)) return NO_WORK;
    const log = Array.isArray(kept.log)
      ? kept.log.filter((one) => isEntry(one, isGiven))
      : withoutTimes(kept.decisions, shown, isGiven);
    const started = new Map<string, string | null>();
    for (const { id, from } of log) if (!started.has(id)) started.set(id, from);
    return {
      reviewer: typeof kept.reviewer === 'string' ? kept.reviewer : '',
      log: log.filter(({ id, reviewer }) => reviewer === null || started.get(id) === (shown.get(id) ?? null)),
    };
  } catch {
    return NO_WORK;
  }
}

/** Decisions as an earlier version of the page kept them: the last about each utterance, without a time. */
function withoutTimes(
  kept: unknown,
  shown: ReadonlyMap<string, string | null>,
  isGiven: (code: string) => boolean,
): readonly Entry[] {
  const log: Entry[] = [];
  for (const item of Array.isArray(kept) ? kept : []) {
    const [id, to, note]: unknown[] = Array.isArray(item) ? item : [];
    const entry = { id, from: shown.get(String(id)) ?? null, to, note, at: '', reviewer: null };
    if (isEntry(entry, isGiven)) log.push(entry);
  }
  return log;
}

/** False when the browser refuses to keep it, so that the page can say so. */
export function keepWork(key: string, work: Work): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(work));
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

function isEntry(value: unknown, isGiven: (code: string) => boolean): value is Entry {
  if (!isRecord(value)) return false;
  const { id, from, to, note, at, reviewer } = value;
  const isStatus = (one: unknown) => one === 'measured' || one === 'set_aside';
  const isCode = (one: unknown) =>
    one === null || (id === SESSION_ITSELF ? isStatus(one) : typeof one === 'string' && isGiven(one));
  const isText = (one: unknown) => typeof one === 'string';
  return (
    isText(id) && isCode(from) && isCode(to) && isText(note) && isText(at) && (reviewer === null || isText(reviewer))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
