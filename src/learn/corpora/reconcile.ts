import type { CorpusFile, LabelledSession, LabelledUnit } from './labelled.js';
import { isTaughtChat } from './teacher.js';

/**
 * What several files say of the same talk, put together: a session is in one
 * group whatever file it came from, and where people coded the same turns their
 * codes bound those of others.
 */
export function reconcile(files: readonly CorpusFile[]): readonly CorpusFile[] {
  const sessions = files.flatMap((file) => file.sessions);
  const byPeople = new Map(
    sessions.filter((one) => one.corpus === 'annomi-utterances').map((one) => [one.id, one] as const),
  );
  const taught = new Set(sessions.filter((one) => one.corpus === 'teacher-annomi').map((one) => one.id));
  const chats = chatOfText(sessions.filter((one) => isTaughtChat(one.corpus)));
  return files.map((file) => ({
    ...file,
    sessions: file.sessions.flatMap((session): LabelledSession[] => {
      if (session.corpus === 'annomi-utterances') return taught.has(session.id) ? [] : [session];
      if (session.corpus === 'teacher-annomi') return [withPeople(session, byPeople.get(session.id))];
      if (session.corpus !== 'esconv') return [session];
      const text = session.units.at(-1)?.text ?? '';
      return [{ ...session, group: chats.get(plain(text)) ?? session.group }];
    }),
  }));
}

/** Long messages stand in one chat alone. */
function chatOfText(sessions: readonly LabelledSession[]): ReadonlyMap<string, string> {
  const chats = new Map<string, string>();
  for (const session of sessions) {
    const turns = new Map<number, string>();
    for (const unit of session.units) turns.set(unit.turn, `${turns.get(unit.turn) ?? ''} ${unit.text}`);
    for (const text of turns.values()) chats.set(plain(text), session.group);
    for (const unit of session.units) chats.set(plain(unit.text), session.group);
  }
  return chats;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The teacher's utterances with the bounds of people's turns, and the direction people heard in a client's turn. */
function withPeople(session: LabelledSession, people: LabelledSession | undefined): LabelledSession {
  if (people === undefined) return session;
  const turnOf = turnsByText(people);
  const bounds = new Map(session.bounds);
  let next = 0;
  const units = session.units.map((unit): LabelledUnit => {
    const words = plain(unit.text);
    const turn = turnOf.findIndex((text, at) => at >= next - 1 && at < next + NEAR && text.includes(words));
    if (turn < 0) return unit;
    next = turn;
    const bound = people.bounds.get(turn);
    if (unit.role === 'practitioner' && bound !== undefined) bounds.set(unit.turn, bound);
    const talk = people.units.find((one) => one.turn === turn)?.votes.code;
    if (unit.role !== 'client' || talk === undefined || unit.votes.code === undefined) return unit;
    return { ...unit, votes: { code: mixed(unit.votes.code, talk, HEARD) } };
  });
  return { ...session, group: people.group, units, bounds };
}

/** How far along the same words are looked for. */
const NEAR = 6;
/** People coded whole turns: each of its utterances need not lean their way. */
const HEARD = 0.35;

function turnsByText(session: LabelledSession): readonly string[] {
  const turns: string[] = [];
  for (const unit of session.units) turns[unit.turn] = `${turns[unit.turn] ?? ''} ${unit.text}`;
  return Array.from(turns, (text) => plain(text ?? ''));
}

function mixed(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
  share: number,
): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const [label, value] of Object.entries(one)) sum[label] = (sum[label] ?? 0) + (1 - share) * value;
  for (const [label, value] of Object.entries(other)) sum[label] = (sum[label] ?? 0) + share * value;
  return sum;
}
