import { createHash } from 'node:crypto';
import type { Role } from '../../domain/session.js';
import type { CodableSession } from '../coder.js';
import { PROMPT, PROMPT_SHA256 } from './prompt.js';

/** A stretch of a session that is asked about in one question. */
export interface Page {
  /** SHA-256 over everything the answer depends on, hex; tells nothing of the words. */
  readonly key: string;
  /** Places in the session of the utterances to be coded, in order: number 1, 2 … of the question. */
  readonly asked: readonly number[];
  /** Roles of those utterances. */
  readonly roles: readonly Role[];
  /** The question: what came before, then the page. */
  readonly text: string;
}

/** Utterances asked about in one question, at most. */
const MOST_ASKED = 40;
/** Utterances before the page that are given to be understood. */
const BEFORE = 12;
/** Characters (UTF-8 bytes) that a token stands for, on the careful side. */
const BYTES_A_TOKEN = 3;
/** Tokens that an entry of the answer takes. */
const ANSWER_TOKENS = 14;

/** Tokens that a text may take, on the careful side. */
export function tokensOf(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_A_TOKEN);
}

/** Tokens that an answer about so many utterances may take. */
export function answerTokens(asked: number): number {
  return 64 + asked * ANSWER_TOKENS;
}

/**
 * The session's pages in order: those of its utterances for which `wanted` says
 * so, with what stands between and before them, no page larger than the context
 * allows. The same session, wishes and context give the same pages.
 */
export function pagesOf(
  session: CodableSession,
  wanted: (place: number) => boolean,
  model: string,
  contextTokens: number,
): readonly Page[] {
  const room = contextTokens - tokensOf(PROMPT) - 200;
  const goal = session.metadata?.targetBehavior ?? null;
  const head = goal === null ? '' : `Change goal: ${goal}\n`;
  const pages: Page[] = [];
  let asked: number[] = [];
  let lines: string[] = [];
  let used = tokensOf(head);
  const close = (): void => {
    if (asked.length > 0) {
      const text = `${head}${lines.join('\n')}`;
      const key = createHash('sha256')
        .update(JSON.stringify([PROMPT_SHA256, model, text]))
        .digest('hex');
      const roles = asked.map((place) => session.utterances[place]?.role ?? 'other');
      pages.push({ key, asked, roles, text });
    }
    asked = [];
    lines = [];
    used = tokensOf(head);
  };
  for (const [place, { role, spoken }] of session.utterances.entries()) {
    if (!wanted(place) || role === 'other' || spoken.trim() === '') continue;
    const last = asked.at(-1);
    const between = linesBetween(
      session,
      last === undefined ? place - BEFORE : Math.max(last + 1, place - BEFORE),
      place,
    );
    const line = `${asked.length + 1} ${WHO[role]}: ${oneLine(spoken)}`;
    const cost = tokensOf([...between, line].join('\n')) + ANSWER_TOKENS;
    if (asked.length > 0 && (asked.length === MOST_ASKED || used + cost > room)) {
      close();
      lines.push(
        ...fitting(linesBetween(session, place - BEFORE, place), room / 3),
        `1 ${WHO[role]}: ${oneLine(spoken)}`,
      );
    } else lines.push(...(asked.length === 0 ? fitting(between, room / 3) : between), line);
    asked.push(place);
    used = tokensOf(head + lines.join('\n')) + answerTokens(asked.length);
  }
  close();
  return pages;
}

const WHO: Readonly<Record<Role, string>> = { practitioner: 'P', client: 'C', other: 'X' };

function linesBetween({ utterances }: CodableSession, from: number, to: number): readonly string[] {
  return utterances
    .slice(Math.max(0, from), to)
    .filter(({ spoken }) => spoken.trim() !== '')
    .map(({ role, spoken }) => `${WHO[role]}: ${oneLine(spoken)}`);
}

/** The last of the lines that fit. */
function fitting(lines: readonly string[], tokens: number): readonly string[] {
  let left = tokens;
  const from = lines.findLastIndex((line) => {
    left -= tokensOf(line);
    return left < 0;
  });
  return lines.slice(from + 1);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
