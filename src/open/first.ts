import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseDocument } from 'yaml';
import { formatRow, hashText } from '../domain/correction.js';
import { UsageError } from '../domain/errors.js';
import { unguardCell } from '../domain/formula-guard.js';
import { safetyPlacesOf } from '../domain/session-result.js';
import { SET_ASIDE } from '../instruments/set-aside.js';
import { openTable } from '../month/open-table.js';
import { cellsOf, withSpeakerRole } from '../month/set-cells.js';
import { addRowsDurably, replaceDurably } from '../saved/durable.js';
import { MONTH } from '../saved/month-folder.js';
import { linesAround } from './context.js';
import type { Desk } from './desk.js';
import type { FirstView, SafetyPlace, SpeakerRow } from './protocol.js';

/** Columns of `safety.csv`: which places a person has read. */
const READ_COLUMNS = ['session_id', 'utterance_id', 'text_hash', 'reviewer', 'read_at'] as const;

/** What comes before anything else: who may be in danger, which sessions count, who is who, what must be masked. */
export class First {
  private readonly desk: Desk;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  async view(): Promise<FirstView> {
    const run = await this.desk.expectRun();
    const month = await this.desk.month();
    const table = await openTable(month.sessions);
    const perFile = new Map<string, number>();
    for (const { source } of run.sessions.values()) perFile.set(source.path, (perFile.get(source.path) ?? 0) + 1);
    const { ingest } = await this.desk.config();
    return {
      setAside: run.saved.run.setAside.map(({ sessionId, source, eligibility }) => {
        const key = (perFile.get(source.path) ?? 0) > 1 ? sessionId : null;
        return {
          sessionId,
          file: source.path,
          key,
          reasons: eligibility.because
            .map((reason) => SET_ASIDE[reason])
            .map(({ label, remedy }) => ({ label, remedy })),
          language: eligibility.language,
          status: cellsOf(table, { file: source.path, sessionId: key })?.get('status') ?? '',
        };
      }),
      roles: await this.openRoles(),
      identifiers: {
        setting: ingest.identifiers,
        sessions: [...run.sessions.values()]
          .filter(({ quality }) => quality.identifiers > quality.identifiersMasked)
          .map(({ sessionId, quality }) => ({ sessionId, count: quality.identifiers - quality.identifiersMasked })),
      },
      safety: await this.safety(),
    };
  }

  /** Speakers whose drafted role waits for a person's word. */
  async openRoles(): Promise<readonly SpeakerRow[]> {
    const month = await this.desk.month();
    const { rows } = await openTable(month.speakers);
    return rows
      .filter(({ role = '' }) => role.endsWith('?'))
      .map(({ file = '', speaker = '', role = '', words = '', because = '' }) => ({
        file: unguardCell(file),
        speaker: unguardCell(speaker),
        role: role.replace(/\?$/, ''),
        words,
        because,
      }));
  }

  /** Every place where someone's safety may be at stake, with who has read it. */
  async safety(): Promise<readonly SafetyPlace[]> {
    const run = await this.desk.inHand();
    if (run === null) return [];
    const places = [...run.sessions.values()].flatMap((session) =>
      safetyPlacesOf(session).map((utteranceId) => ({ sessionId: session.sessionId, utteranceId })),
    );
    if (places.length === 0) return [];
    const [utterances, read] = await Promise.all([run.utterances(), this.readPlaces()]);
    return places.map(({ sessionId, utteranceId }) => {
      const own = utterances.get(sessionId) ?? [];
      const text = own.find((one) => one.utteranceId === utteranceId)?.text ?? null;
      return {
        sessionId,
        utteranceId,
        lines: linesAround(own, utteranceId, 3, new Map(), run.saved.manifest.config.coding.reviewBelow),
        read: read.get(`${sessionId} ${utteranceId} ${hashOf(text)}`) ?? null,
      };
    });
  }

  /** Keeps that a person has read a place. */
  async markRead(sessionId: string, utteranceId: string, reviewer: string): Promise<void> {
    const run = await this.desk.expectRun();
    const own = (await run.utterances()).get(sessionId)?.find((one) => one.utteranceId === utteranceId);
    if (own === undefined) throw notThere(sessionId, utteranceId);
    await this.desk.alone(async () => {
      const key = `${sessionId} ${utteranceId} ${hashOf(own.text)}`;
      if ((await this.readPlaces()).has(key)) return;
      const cells = [sessionId, utteranceId, hashOf(own.text), reviewer, this.desk.now().toISOString()];
      await addRowsDurably(join(this.desk.folder, MONTH.safety), READ_COLUMNS.join(','), `${formatRow(cells)}\n`);
    });
  }

  async setRole(file: string, speaker: string, role: string): Promise<void> {
    await this.desk.alone(async () => {
      const { speakers } = await this.desk.month();
      await replaceDurably(speakers, await withSpeakerRole(speakers, file, speaker, role));
    });
  }

  /** What is done with signs of identity, in the month's settings; what else stands there stays, remarks and all. */
  async setIdentifiers(setting: FirstView['identifiers']['setting']): Promise<void> {
    await this.desk.alone(async () => {
      const { config } = await this.desk.month();
      const settings = parseDocument(await readFile(config, 'utf8'));
      settings.setIn(['ingest', 'identifiers'], setting);
      await replaceDurably(config, settings.toString());
    });
  }

  private async readPlaces(): Promise<ReadonlyMap<string, { readonly by: string; readonly at: string }>> {
    const text = await readFile(join(this.desk.folder, MONTH.safety), 'utf8').catch(() => '');
    const rows: Readonly<Record<string, string>>[] = parse(text, {
      columns: true,
      bom: true,
      relax_column_count: true,
    });
    return new Map(
      rows.map((row) => [
        `${row.session_id} ${row.utterance_id} ${row.text_hash}`,
        { by: unguardCell(row.reviewer ?? ''), at: row.read_at ?? '' },
      ]),
    );
  }
}

export function notThere(sessionId: string, utteranceId: string): UsageError {
  return new UsageError(
    'no-such-utterance',
    `${sessionId} has no utterance ${utteranceId} any more.`,
    'Load the page again: the month was read anew.',
  );
}

function hashOf(text: string | null): string {
  return text === null ? '' : hashText(text);
}
