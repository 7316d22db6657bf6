import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GeneratedSession, generateSession } from './sessions.js';

export interface Written {
  readonly sessions: number;
  readonly turns: number;
  readonly bytes: number;
}

/** The configuration that the generated folders want: metadata from the path. */
export const GENERATED_CONFIG = `ingest:\n  pathPattern: "{site}/{practitioner_id}/{session_date}_{session_id}"\n`;

/** Writes sessions `from` … `to` of a seed, a file each: half plain text, 30 % CSV, 20 % JSON. */
export function writeSessions(folder: string, seed: number, from: number, to: number): Written {
  let turns = 0;
  let bytes = 0;
  for (let at = from; at < to; at++) {
    const session = generateSession(seed, at);
    const [extension, text] = print(session, at);
    const path = join(folder, session.site, session.practitioner, `${session.date}_${session.id}.${extension}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    turns += session.turns.length;
    bytes += Buffer.byteLength(text);
  }
  return { sessions: to - from, turns, bytes };
}

/** Writes all sessions into one CSV file. */
export function writeOneTable(path: string, seed: number, count: number): Written {
  mkdirSync(dirname(path), { recursive: true });
  let turns = 0;
  const lines = ['session_id,practitioner_id,client_id,site,cohort,session_date,speaker,text\n'];
  for (let at = 0; at < count; at++) {
    const session = generateSession(seed, at);
    turns += session.turns.length;
    const facts = [session.id, session.practitioner, session.client, session.site, session.cohort, session.date];
    for (const turn of session.turns) lines.push(`${[...facts, turn.speaker, quote(turn.text)].join(',')}\n`);
  }
  const text = lines.join('');
  writeFileSync(path, text);
  return { sessions: count, turns, bytes: Buffer.byteLength(text) };
}

function print(session: GeneratedSession, at: number): [extension: string, text: string] {
  const kind = at % 10;
  if (kind < 5) return ['txt', printText(session)];
  if (kind < 8) return ['csv', printCsv(session)];
  return ['json', printJson(session)];
}

function printText(session: GeneratedSession): string {
  return session.turns.map((turn) => `[${clock(turn.start)}] ${turn.speaker}: ${turn.text}\n`).join('');
}

function printCsv(session: GeneratedSession): string {
  const rows = session.turns.map((turn) => `${turn.speaker},${clock(turn.start)},${quote(turn.text)}\n`);
  return `speaker,start,text\n${rows.join('')}`;
}

function printJson({ client, cohort, turns }: GeneratedSession): string {
  return `${JSON.stringify({ client_id: client, cohort, turns: turns.map(({ speaker, text, start }) => ({ speaker, text, start })) }, null, 1)}\n`;
}

function clock(seconds: number): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
