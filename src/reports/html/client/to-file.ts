import { type CodeId, isCodeId } from '../../../domain/codes.js';
import { type Decision, formatRow, hashText } from '../../../domain/correction.js';
import type { SessionStatus } from '../../../domain/eligibility.js';
import type { SessionData } from '../session-data.js';
import { decisionOn, SESSION_ITSELF, type Work } from './saved-work.js';

/** Every decision of a review, in the order in which they were made. */
export function toCorrections(data: SessionData, words: readonly string[], work: Work): readonly Decision[] {
  const at = new Map(data.utterances.map(([id], place) => [id, place]));
  return work.log.map((entry): Decision => {
    const common = {
      sessionId: data.sessionId,
      reviewer: orNull(entry.reviewer ?? work.reviewer),
      decidedAt: orNull(entry.at),
      note: orNull(entry.note),
    };
    if (entry.id === SESSION_ITSELF)
      return { ...common, utteranceId: null, fromStatus: statusOf(entry.from), toStatus: statusOf(entry.to) };
    return {
      ...common,
      utteranceId: entry.id,
      textHash: hashText(words[at.get(entry.id) ?? -1] ?? ''),
      fromCode: codeOf(entry.from),
      toCode: codeOf(entry.to),
    };
  });
}

/** A name for a file that no other download has, whoever made it and of whatever page. */
export function fileName(
  what: 'corrections' | 'coding' | 'choices',
  about: string,
  reviewer: string,
  now: Date,
): string {
  const time = now.toISOString().replace(/[-:]/g, '').replace('.', '-');
  const who = reviewer.trim().replace(/[^\p{L}\p{N}_-]+/gu, '-');
  return [about, ...(who === '' ? [] : [who]), time, what, 'csv'].join('.');
}

/** A filled-in coding sheet: every line that can be coded, its code empty where nobody decided. */
export function formatCodingSheet(data: SessionData, words: readonly string[], work: Work): string {
  const rows = data.utterances.flatMap(([id, , role], at) => {
    const [sessionId, utteranceId] = data.blind?.[id] ?? [data.sessionId, id];
    const decision = decisionOn(work, id);
    const cells = [
      sessionId,
      utteranceId,
      decision?.code ?? '',
      decision?.note ?? '',
      work.reviewer,
      hashText(words[at] ?? ''),
    ];
    return role === 'other' ? [] : [formatRow(cells)];
  });
  return ['session_id,utterance_id,code,note,coder,text_hash', ...rows, ''].join('\n');
}

/** Corrections are in oars' codes; a page for coding with others saves sheets. */
function codeOf(code: string | null): CodeId | null {
  return code !== null && isCodeId(code) ? code : null;
}

function statusOf(said: string | null): SessionStatus | null {
  return said === 'measured' || said === 'set_aside' ? said : null;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
