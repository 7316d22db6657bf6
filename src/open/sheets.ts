import { buildAllFeedback } from '../cohorts/feedback.js';
import { isByMachine } from '../domain/coded-session.js';
import { safetyPlacesOf } from '../domain/session-result.js';
import { findMoments } from '../scoring/moments.js';
import type { Desk } from './desk.js';

/** Feedback sheets of the open month. */
export class Sheets {
  private readonly desk: Desk;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** Quotes that would be printed though no person has looked at their code, by practitioner. */
  async quotesByMachine(): Promise<
    readonly { readonly practitionerId: string; readonly sessionId: string; readonly utteranceId: string }[]
  > {
    const run = await this.desk.expectRun();
    const utterances = await run.utterances();
    const { sessions } = run.saved.run;
    const moments = sessions.map((session) =>
      findMoments(
        (utterances.get(session.sessionId) ?? []).map((one) => ({ ...one, ...one.assignment })),
        session.sessionId,
        safetyPlacesOf(session),
      ),
    );
    const sheets = [...buildAllFeedback(sessions, moments, run.saved.manifest.config.flags)];
    return sheets.flatMap(({ practitionerId, strengths, growth }) =>
      [...strengths, ...growth.flatMap(({ moment }) => moment ?? [])]
        .filter(({ sessionId, utteranceId }) => {
          const found = utterances.get(sessionId)?.find((one) => one.utteranceId === utteranceId);
          return found !== undefined && isByMachine(found.assignment.source);
        })
        .map(({ sessionId, utteranceId }) => ({ practitionerId, sessionId, utteranceId })),
    );
  }
}
