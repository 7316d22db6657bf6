import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { UsageError } from '../domain/errors.js';
import type { Problem } from '../domain/problem.js';
import type { SessionSummary } from '../domain/session-result.js';
import { discover } from '../ingest/discover.js';
import type { FileReport } from '../ingest/inspect.js';
import { prepareIngest } from '../ingest/prepare.js';
import { draftBeforeAudit } from '../month/draft.js';
import { type OpenTable, openTable } from '../month/open-table.js';
import { cellsOf, waitingRows, withoutSession, withSessionCells } from '../month/set-cells.js';
import { inspecting } from '../run/inspecting/inspector.js';
import { replaceDurably } from '../saved/durable.js';
import type { Desk } from './desk.js';
import type { FileRow, FilesView, ProblemRow, SessionRow } from './protocol.js';

/** What the files of the month are taken for, and what is known of their sessions. */
export class Files {
  /** Of files that the run does not have, by path and size; looked at with what was said of speakers then. */
  private readonly looked = new Map<string, FileReport>();
  private saidThen = '';

  private readonly desk: Desk;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  async view(): Promise<FilesView> {
    const month = await this.desk.month();
    const config = await this.desk.config();
    const prepared = await prepareIngest([month.transcripts], config.ingest, config.codebook);
    const run = (await this.desk.inHand())?.saved ?? null;
    const table = await openTable(month.sessions);
    const inRun = new Map((run?.manifest.inputs ?? []).map((one) => [one.path, one]));
    const bySource = new Map<string, SessionSummary[]>();
    for (const one of [...(run?.run.sessions ?? []), ...(run?.run.setAside ?? [])])
      bySource.set(one.source.path, [...(bySource.get(one.source.path) ?? []), one]);
    const problemsOf = new Map<string, Problem[]>();
    for (const one of run?.run.problems ?? [])
      problemsOf.set(one.source.path, [...(problemsOf.get(one.source.path) ?? []), one]);
    // Who is who may have been said since a file was looked at.
    const said = JSON.stringify(prepared.options.speakers);
    if (said !== this.saidThen) this.looked.clear();
    this.saidThen = said;
    const reports = await inspecting({ ingest: prepared.options, judgedBy: null }, async (inspector) => {
      const found = new Map<string, FileReport>();
      for (const file of prepared.files) {
        if (inRun.get(file.path)?.bytes === file.bytes) continue;
        const stamp = `${file.path} ${file.bytes}`;
        const report = this.looked.get(stamp) ?? (await inspector.inspect(file));
        this.looked.set(stamp, report);
        found.set(file.path, report);
      }
      return found;
    });
    const files: FileRow[] = [];
    for (const file of prepared.files) {
      const report = reports.get(file.path);
      const known = inRun.get(file.path);
      if (report) files.push(rowOfReport(report, table));
      else if (known) {
        const sessions = bySource.get(file.path) ?? [];
        files.push({
          path: file.path,
          format: known.format,
          state: known.status === 'rejected' ? 'rejected' : 'in-run',
          sessions: sessions.map((one) => rowOfSummary(one, sessions.length > 1, table)),
          problems: (problemsOf.get(file.path) ?? []).map(toProblemRow),
        });
      }
    }
    const paths = new Set(prepared.files.map(({ path }) => path));
    // Of no transcript: the tables beside them, corrections, what is there twice.
    const others = [...prepared.problems, ...(run?.run.problems ?? []).filter(({ source }) => !paths.has(source.path))];
    const once = new Map(others.map((one) => [`${one.code} ${one.source.path} ${one.line} ${one.message}`, one]));
    const orphans = waitingRows(table)
      .filter(({ file }) => !paths.has(file))
      .map(({ file, sessionId }) => ({ file, key: sessionId }));
    return { files, orphans, problems: [...once.values()].map(toProblemRow) };
  }

  /**
   * Puts a dropped file among the transcripts, under its own name in its own folders. Throws UsageError for a name
   * that leads elsewhere, and where another file has the name.
   */
  async add(name: string, bytes: Uint8Array): Promise<{ readonly path: string; readonly added: boolean }> {
    const month = await this.desk.month();
    const parts = name
      .normalize('NFC')
      .split('/')
      .filter((part) => part !== '');
    const isBad = (part: string) => part.startsWith('.') || /[\\:*?"<>|\p{Cc}]/u.test(part) || part.length > 200;
    if (parts.length === 0 || parts.length > 8 || parts.some(isBad))
      throw new UsageError(
        'file-name-refused',
        'A file was not taken: its name or a folder’s begins with a dot, or holds signs that not every computer allows.',
        'Rename it, then drop it again.',
      );
    const path = parts.join('/');
    const target = join(month.transcripts, ...parts);
    return this.desk.alone(async () => {
      const there = await readFile(target).catch(() => null);
      if (there !== null && Buffer.from(bytes).equals(there)) return { path, added: false };
      if (there !== null)
        throw new UsageError(
          'file-there',
          `${path} was not taken: another file of that name is in the month, with other words.`,
          'Rename the new one, or take the old one out of the folder transcripts first.',
        );
      await replaceDurably(target, bytes);
      return { path, added: true };
    });
  }

  /** Drafts rows for the sessions that the tables do not know. */
  async draft(): Promise<void> {
    const month = await this.desk.month();
    const { ingest } = await this.desk.config();
    await this.desk.alone(() => draftBeforeAudit(month, ingest, new AbortController().signal));
  }

  /** Writes what a person says of a session into the table of sessions. */
  async set(file: string, key: string | null, values: Readonly<Record<string, string>>): Promise<void> {
    await this.desk.alone(async () => {
      const { sessions } = await this.desk.month();
      await replaceDurably(sessions, await withSessionCells(sessions, { file, sessionId: key }, values));
    });
  }

  /** Takes a row out of the table of sessions that asks about a file that is not there. */
  async dropRow(file: string, key: string | null): Promise<void> {
    await this.desk.alone(async () => {
      const { sessions, transcripts } = await this.desk.month();
      if ((await discover([transcripts])).files.some(({ path }) => path === file)) return;
      await replaceDurably(sessions, await withoutSession(sessions, { file, sessionId: key }));
    });
  }

  /** Transcripts of the month that the run has not read, or read otherwise. */
  async unread(): Promise<{ readonly files: number; readonly changed: boolean }> {
    const month = await this.desk.month();
    const { files } = await discover([month.transcripts]);
    const run = (await this.desk.inHand())?.saved ?? null;
    const sizes = new Map((run?.manifest.inputs ?? []).map(({ path, bytes }) => [path, bytes]));
    const changed = files.length !== sizes.size || files.some(({ path, bytes }) => sizes.get(path) !== bytes);
    return { files: files.length, changed };
  }
}

function rowOfSummary(one: SessionSummary, several: boolean, table: OpenTable): SessionRow {
  const { sessionId, source, metadata, quality, eligibility } = one;
  const key = several ? sessionId : null;
  return {
    sessionId,
    key,
    status: eligibility.status,
    utterances: quality.utterances,
    minutes: quality.durationSeconds === null ? null : quality.durationSeconds / 60,
    speakers: '',
    proposals: [],
    ...told(table, source.path, key, metadata),
  };
}

function rowOfReport({ file, format, sessions, problems }: FileReport, table: OpenTable): FileRow {
  return {
    path: file.path,
    format: format?.id ?? file.format,
    state: file.status === 'rejected' ? 'rejected' : 'new',
    sessions: sessions.map((one): SessionRow => {
      const key = sessions.length > 1 ? one.sessionId : null;
      return {
        sessionId: one.sessionId,
        key,
        status: null,
        utterances: one.utterances,
        minutes: one.minutes,
        speakers: one.roles.speakers.map(({ speaker, role }) => `${speaker} (${role})`).join(', '),
        proposals: one.proposals.map(({ likelihood, label, roles, isTaken }) => ({
          percent: Math.round(100 * likelihood),
          ...{ label, roles, isTaken },
        })),
        ...told(table, file.path, key, one.metadata),
      };
    }),
    problems: [...problems, ...sessions.flatMap((one) => one.problems)].map(toProblemRow),
  };
}

/** What the table says, mark and all; where it says nothing, what the file itself does. */
function told(
  table: OpenTable,
  file: string,
  key: string | null,
  metadata: SessionSummary['metadata'],
): Pick<SessionRow, 'practitioner' | 'date' | 'goal' | 'because'> {
  const cells = cellsOf(table, { file, sessionId: key });
  const cell = (name: string, otherwise: string | null) => cells?.get(name) || (otherwise ?? '');
  return {
    practitioner: cell('practitioner_id', metadata.practitionerId),
    date: cell('session_date', metadata.sessionDate),
    goal: cell('target_behaviour', metadata.targetBehavior),
    because: cell('because', null),
  };
}

function toProblemRow({ source, line, severity, message, remedy }: Problem): ProblemRow {
  return { where: `${source.path}${line === null ? '' : `:${line}`}`, severity, message, remedy };
}

/** Endings that a page never takes for transcripts: programs. */
export function isProgram(name: string): boolean {
  return ['.exe', '.cmd', '.bat', '.command', '.sh', '.ps1', '.js', '.msi', '.scr'].includes(
    extname(name).toLowerCase(),
  );
}
