import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type RankedCode, rankForReview, type UnsureCode } from '../cohorts/review-order.js';
import { instrumentsOf } from '../config/config.js';
import { isByMachine } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import { type Correction, formatCorrections, hashText } from '../domain/correction.js';
import { UsageError } from '../domain/errors.js';
import { safetyPlacesOf } from '../domain/session-result.js';
import { findMeasure } from '../instruments/instruments.js';
import { addRowsDurably } from '../saved/durable.js';
import { MONTH } from '../saved/month-folder.js';
import type { SavedUtterance } from '../saved/read-utterances.js';
import { linesAround } from './context.js';
import { type Desk, type RunInHand, settle } from './desk.js';
import { type First, notThere } from './first.js';
import type { ItemView, QueueItem, QueueView, Saved } from './protocol.js';
import type { Sheets } from './sheets.js';

/** How many items a page is given at once. */
const AT_ONCE = 100;
/** The numbers of a month come before its queue; milliseconds. */
const WARM_AFTER_MS = 300;
/** Utterances shown before and after the one that is decided on. */
const REACH = 6;

/** What a reviewer decides: the code that was found, the code that shall stand; null takes the decision before back. */
export interface Decide {
  readonly sessionId: string;
  readonly utteranceId: string;
  readonly textHash: string;
  readonly from: CodeId | null;
  readonly to: CodeId | null;
  readonly reviewer: string;
  readonly note: string | null;
}

/** Thrown when the code is not the one that the page showed: somebody else has decided. */
export class Overtaken extends Error {}

/** Codes of all sessions in the order in which a person should look at them, and what people decide about them. */
export class Review {
  private ranked: { readonly run: RunInHand; readonly codes: Promise<readonly RankedCode[]> } | null = null;

  private readonly desk: Desk;
  private readonly first: First;
  private readonly sheets: Sheets;

  private warm: { readonly run: RunInHand; isReady: boolean } | null = null;

  constructor(desk: Desk, first: First, sheets: Sheets) {
    this.desk = desk;
    this.first = first;
    this.sheets = sheets;
  }

  /** The queue where everything it is made of has been read; null while that is on its way, which this begins. */
  async queueAtHand(): Promise<QueueView | null> {
    const run = await this.desk.expectRun();
    if (this.warm?.run.sessions !== run.sessions) {
      const warm = { run, isReady: false };
      this.warm = warm;
      // The page that asked is answered first.
      void setTimeout(WARM_AFTER_MS)
        .then(() => this.queue())
        .then(
          () => {
            warm.isReady = true;
          },
          () => {
            this.warm = null;
          },
        );
    }
    return this.warm?.isReady ? this.queue() : null;
  }

  async queue(): Promise<QueueView> {
    const run = await this.desk.expectRun();
    const [utterances, decisions] = await Promise.all([run.utterances(), this.desk.decisions()]);
    const touched = new Set(
      [...decisions].flatMap(([sessionId, own]) => own.map(({ utteranceId }) => `${sessionId} ${utteranceId}`)),
    );
    const decided = (sessionId: string, utteranceId: string) => touched.has(`${sessionId} ${utteranceId}`);
    const safety: QueueItem[] = (await this.first.safety())
      .filter(({ read }) => read === null)
      .map(({ sessionId, utteranceId }) => ({
        kind: 'safety',
        sessionId,
        utteranceId,
        why: 'May concern someone’s safety: a person should read it',
      }));
    const quotes: QueueItem[] = (await this.sheets.quotesByMachine())
      .filter(({ sessionId, utteranceId }) => !decided(sessionId, utteranceId))
      .map(({ sessionId, utteranceId, practitionerId }) => ({
        kind: 'quote',
        sessionId,
        utteranceId,
        why: `About to be printed on the sheet of ${practitionerId}`,
      }));
    const quoted = new Set(quotes.map(({ sessionId, utteranceId }) => `${sessionId} ${utteranceId}`));
    const instruments = instrumentsOf(run.saved.manifest.config);
    const left = (await this.codes(run, utterances)).filter(
      ({ sessionId, utteranceId }) => !decided(sessionId, utteranceId) && !quoted.has(`${sessionId} ${utteranceId}`),
    );
    const unsure = left.slice(0, AT_ONCE).map(({ sessionId, utteranceId, bears }): QueueItem => {
      const who = run.sessions.get(sessionId)?.metadata.practitionerId ?? sessionId;
      const measure = bears === null ? null : findMeasure(bears.ref, instruments).label.toLowerCase();
      return {
        kind: 'unsure',
        sessionId,
        utteranceId,
        why:
          bears === null
            ? 'The machine is unsure; no level hangs on it'
            : `The machine is unsure; without this code ${who}’s ${measure} ${bears.changesLevel ? 'reaches another level' : 'moves towards another level'}`,
      };
    });
    return {
      left: { safety: safety.length, quote: quotes.length, unsure: left.length },
      changing: left.filter(({ bears }) => bears?.changesLevel === true).length,
      items: [...safety, ...quotes, ...unsure].slice(0, AT_ONCE),
    };
  }

  async item(sessionId: string, utteranceId: string): Promise<ItemView> {
    const run = await this.desk.expectRun();
    const [utterances, decisions] = await Promise.all([run.utterances(), this.desk.decisions()]);
    const own = utterances.get(sessionId) ?? [];
    const utterance = own.find((one) => one.utteranceId === utteranceId);
    if (utterance === undefined) throw notThere(sessionId, utteranceId);
    const now = codesNow(run, sessionId, own, decisions.get(sessionId) ?? []);
    const { assignment, role, text } = utterance;
    const decided = (decisions.get(sessionId) ?? []).filter((one) => one.utteranceId === utteranceId);
    return {
      sessionId,
      practitionerId: run.sessions.get(sessionId)?.metadata.practitionerId ?? null,
      utteranceId,
      role,
      textHash: text === null ? null : hashText(text),
      code: now.get(utteranceId) ?? null,
      source: assignment.source,
      confidence: assignment.confidence,
      alternative: decided.length === 0 ? (assignment.alternative ?? null) : null,
      because: assignment.because,
      lines: linesAround(own, utteranceId, REACH, now, run.saved.manifest.config.coding.reviewBelow),
      decisions: decided.map(({ fromCode, toCode, reviewer, decidedAt, note }) => ({
        from: fromCode,
        to: toCode,
        reviewer,
        at: decidedAt,
        note,
      })),
    };
  }

  /**
   * Adds a decision to the reviewer's own file; it is on the disk when the promise is kept. Throws Overtaken when the
   * code is another by now: then somebody else has decided, and whoever saw the page decides again on what stands.
   */
  async decide(wanted: Decide): Promise<Saved> {
    return this.desk.alone(async () => {
      const { sessionId, utteranceId } = wanted;
      const before = await this.item(sessionId, utteranceId);
      if (before.textHash !== wanted.textHash || before.textHash === null) throw notThere(sessionId, utteranceId);
      if (before.code !== wanted.from) throw new Overtaken('decided meanwhile');
      const last = before.decisions.findLast(({ at }) => at !== null)?.at ?? '';
      // Never earlier than the decision it follows, whatever this computer's clock says: their order is their time.
      const clock = this.desk.now().toISOString();
      const at = clock > last ? clock : new Date(Date.parse(last) + 1).toISOString();
      const correction: Correction = {
        sessionId,
        utteranceId,
        textHash: wanted.textHash,
        fromCode: wanted.from,
        toCode: wanted.to,
        reviewer: wanted.reviewer,
        decidedAt: at,
        // A row is a line.
        note: wanted.note?.replace(/\s+/g, ' ').trim() || null,
      };
      const [header = '', row = ''] = formatCorrections([correction]).split('\n');
      await addRowsDurably(await this.fileOf(wanted.reviewer), header, `${row}\n`);
      return { saved: true, at, code: (await this.item(sessionId, utteranceId)).code };
    });
  }

  /** Takes the last decision about an utterance back: what stood before it stands again. */
  async undo(sessionId: string, utteranceId: string, reviewer: string): Promise<Saved> {
    const { code, textHash, decisions } = await this.item(sessionId, utteranceId);
    const last = decisions.at(-1);
    if (last === undefined || last.to === null || textHash === null)
      throw new UsageError('nothing-to-undo', 'There is no decision here to take back.', 'Decide on it again instead.');
    // Somebody decided before: their word stands again, as one's own agreement with it.
    const earlier = decisions.findLast((one) => one !== last && one.to === last.from) === undefined ? null : last.from;
    return this.decide({ sessionId, utteranceId, textHash, from: code, to: earlier, reviewer, note: null });
  }

  private async fileOf(reviewer: string): Promise<string> {
    const { coding } = await this.desk.config();
    const name = `open-${reviewer.normalize('NFC').replace(/[^\p{L}\p{N}_-]+/gu, '-')}.csv`;
    const own = join(this.desk.folder, MONTH.corrections);
    if (coding.corrections !== null && coding.corrections !== own)
      throw new UsageError(
        'corrections-elsewhere',
        `the settings of this month take its corrections from ${coding.corrections}, where this page does not write.`,
        `Take "corrections" out of oars.yaml: then those in ${own} count.`,
      );
    return join(own, name);
  }

  private codes(
    run: RunInHand,
    utterances: ReadonlyMap<string, readonly SavedUtterance[]>,
  ): Promise<readonly RankedCode[]> {
    if (this.ranked?.run.sessions !== run.sessions) {
      const instruments = instrumentsOf(run.saved.manifest.config);
      const codes = Promise.resolve().then(() =>
        rankForReview(unsureCodes(run, utterances), run.saved.run.sessions, instruments),
      );
      this.ranked = { run, codes };
    }
    return this.ranked.codes;
  }
}

/** Codes of measured sessions that the machine gave and is not sure of; safety talk is in no measure. */
function unsureCodes(
  run: RunInHand,
  utterances: ReadonlyMap<string, readonly SavedUtterance[]>,
): readonly UnsureCode[] {
  return run.saved.run.sessions.flatMap((session) => {
    const places = new Set(safetyPlacesOf(session));
    return (utterances.get(session.sessionId) ?? []).flatMap(({ sessionId, utteranceId, assignment, text }) => {
      const { code, source, sure, confidence } = assignment;
      if (code === null || !isByMachine(source) || sure === true || text === null || places.has(utteranceId)) return [];
      return [{ sessionId, utteranceId, code, confidence }];
    });
  });
}

/** The codes of a session that are other than in the run, because people decided since. */
function codesNow(
  run: RunInHand,
  sessionId: string,
  utterances: readonly SavedUtterance[],
  decisions: readonly Correction[],
): Map<string, CodeId | null> {
  const now = new Map(utterances.map(({ utteranceId, assignment }) => [utteranceId, assignment.code]));
  if (decisions.length === 0) return now;
  const { accepted, decisions: fates } = settle(run, sessionId, utterances, decisions);
  const touched = new Set(fates.flatMap(({ utteranceIds }) => utteranceIds));
  const standing = new Map(accepted.map((one) => [one.utteranceId, one.toCode]));
  for (const { utteranceId, assignment } of utterances) {
    if (standing.has(utteranceId)) now.set(utteranceId, standing.get(utteranceId) ?? null);
    // Every decision about it was taken back: it is as if nobody had decided.
    else if (touched.has(utteranceId) && assignment.source === 'correction')
      now.set(utteranceId, assignment.humanCode ?? assignment.machineCode);
  }
  return now;
}
