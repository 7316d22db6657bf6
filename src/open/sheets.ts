import { setImmediate } from 'node:timers/promises';
import { buildAllFeedback } from '../cohorts/feedback.js';
import { UsageError } from '../domain/errors.js';
import type { FeedbackData, Moment, SheetQuote } from '../domain/feedback.js';
import { feedbackSheetPath } from '../domain/run-paths.js';
import { safetyPlacesOf } from '../domain/session-result.js';
import type { QuotePlace } from '../domain/sheet-choice.js';
import { codeName } from '../instruments/codebook.js';
import { keepChoices, rewriteSheets } from '../month/feedback.js';
import { loadWording } from '../reports/wording/load-wording.js';
import { phrase, type Wording } from '../reports/wording/wording.js';
import { readChoices } from '../saved/choices.js';
import { findMoments } from '../scoring/moments.js';
import { chooseForSheet, type SheetWishes } from '../studies/choose-for-sheet.js';
import { type Desk, type RunInHand, stampBelow } from './desk.js';
import type { QuoteView, SheetsView, SheetView } from './protocol.js';

/** Feedback sheets of the open month: what a trainer ticks, swaps and words otherwise. */
export class Sheets {
  private readonly desk: Desk;
  private found: {
    readonly run: RunInHand;
    readonly moments: Promise<readonly ReturnType<typeof findMoments>[]>;
  } | null = null;

  private built: {
    readonly run: RunInHand;
    readonly stamp: string;
    readonly sheets: readonly FeedbackData[];
  } | null = null;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  async view(): Promise<SheetsView> {
    const { reports } = await this.desk.config();
    const wording = await loadWording(reports.wording);
    const sheets = await this.sheets();
    return { sheets: sheets.map((sheet) => viewOf(sheet, wording)) };
  }

  /**
   * Keeps what a trainer wants of one sheet: on the disk when the promise is kept. The sheet itself is written again
   * after that, before it can be opened.
   */
  async choose(practitioner: string, wishes: SheetWishes, reviewer: string): Promise<SheetView> {
    const wording = await loadWording((await this.desk.config()).reports.wording);
    const chosen = await this.desk.alone(async () => {
      const month = await this.desk.month();
      const sheet = await this.sheetOf(practitioner);
      await keepChoices({ run: month.out, month }, chooseForSheet(sheet, wishes, { reviewer, now: this.desk.now() }));
      return this.sheetOf(practitioner);
    });
    void this.desk
      .alone(async () => {
        const month = await this.desk.month();
        await rewriteSheets({ run: month.out, month }, { practitioners: [practitioner], wording: null, choices: null });
        await this.desk.adoptManifest();
      })
      // The choice is kept; the sheet is written by the next reading of the month too.
      .catch(() => {});
    return viewOf(chosen, wording);
  }

  /** Quotes that would be printed though no person has read them or looked at their code, by practitioner. */
  async quotesByMachine(): Promise<readonly (QuotePlace & { readonly practitionerId: string })[]> {
    return (await this.sheets()).flatMap(({ practitionerId, strengths, growth }) =>
      [...strengths, ...growth.flatMap(({ moment }) => moment ?? [])]
        .filter(({ read }) => read === null)
        .map(({ sessionId, utteranceId }) => ({ practitionerId, sessionId, utteranceId })),
    );
  }

  private async sheetOf(practitioner: string): Promise<FeedbackData> {
    const found = (await this.sheets()).find(({ practitionerId }) => practitionerId === practitioner);
    if (found) return found;
    throw new UsageError(
      'no-such-practitioner',
      `the run has no practitioner ${practitioner}.`,
      'Load the page again: the month was read anew.',
    );
  }

  /** The same findings as the run's own sheets, with the choices as they are on the disk now. */
  private async sheets(): Promise<readonly FeedbackData[]> {
    const run = await this.desk.expectRun();
    const { choices } = (await this.desk.config()).reports;
    const stamp = choices === null ? '' : await stampBelow(choices);
    if (this.built?.run.sessions !== run.sessions || this.built.stamp !== stamp) {
      const read = await readChoices(choices);
      const { flags } = run.saved.manifest.config;
      const sheets: FeedbackData[] = [];
      for (const one of buildAllFeedback(run.saved.run.sessions, await this.moments(run), flags, read.choices)) {
        sheets.push(one);
        // A page that asks meanwhile has its turn.
        await setImmediate();
      }
      this.built = { run, stamp, sheets };
    }
    return this.built.sheets;
  }

  private moments(run: RunInHand): Promise<readonly ReturnType<typeof findMoments>[]> {
    if (this.found?.run.sessions !== run.sessions) {
      this.found = { run, moments: momentsOf(run) };
    }
    return this.found.moments;
  }
}

async function momentsOf(run: RunInHand): Promise<readonly ReturnType<typeof findMoments>[]> {
  const utterances = await run.utterances();
  const moments: ReturnType<typeof findMoments>[] = [];
  for (const session of run.saved.run.sessions) {
    const lines = (utterances.get(session.sessionId) ?? []).map((one) => ({ ...one, ...one.assignment }));
    moments.push(findMoments(lines, session.sessionId, safetyPlacesOf(session)));
    await setImmediate();
  }
  return moments;
}

function viewOf({ practitionerId, strengths, growth, lapsed, sessions }: FeedbackData, wording: Wording): SheetView {
  return {
    practitionerId,
    path: feedbackSheetPath(practitionerId),
    sessions: sessions.length,
    strengths: strengths.map(toQuote),
    growth: growth.map(({ area, moment, words }) => ({
      area,
      title: phrase(wording, `growth.${area}`),
      words: words ?? phrase(wording, `growth.${area}.try`),
      edited: words !== null,
      quote: moment === null ? null : toQuote(moment),
    })),
    lapsed: lapsed.length,
  };
}

function toQuote(quote: SheetQuote): QuoteView {
  const { sessionId, utteranceId, kind, text, before, after, read, swapped, others } = quote;
  return {
    sessionId,
    utteranceId,
    kind: KIND_NAMES[kind],
    text,
    before,
    after,
    read,
    swapped,
    others: others.map((one) => ({ sessionId: one.sessionId, utteranceId: one.utteranceId, text: one.text })),
  };
}

/** What a quote is an example of, in the codebook's words where it is one code. */
const KIND_NAMES: Readonly<Record<Moment['kind'], string>> = {
  'complex-reflection': codeName('CR'),
  'simple-reflection': codeName('SR'),
  affirmation: codeName('AF'),
  autonomy: codeName('EC'),
  collaboration: codeName('SK'),
  'open-question': codeName('OQ'),
  'closed-question': codeName('CQ'),
  support: codeName('SU'),
  'lived-experience': codeName('SD'),
  'unasked-advice': codeName('ADW'),
  argument: codeName('CO'),
  'long-turn': 'Long turn',
};
