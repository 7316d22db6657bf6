import { type Correction, formatRow, hashText } from '../../../domain/correction.js';
import type { SessionData } from '../session-data.js';
import type { Work } from './saved-work.js';

/** The decisions of a review. */
export function toCorrections(data: SessionData, words: readonly string[], work: Work): readonly Correction[] {
  return data.utterances.flatMap(([utteranceId, , , oldCode], at) => {
    const decision = work.decisions.get(utteranceId);
    return decision
      ? [
          {
            sessionId: data.sessionId,
            utteranceId,
            textHash: hashText(words[at] ?? ''),
            oldCode,
            newCode: decision.code,
            note: orNull(decision.note),
            reviewer: orNull(work.reviewer),
          },
        ]
      : [];
  });
}

/** A filled-in coding sheet: every line that can be coded, its code empty where nobody decided. */
export function formatCodingSheet(data: SessionData, words: readonly string[], work: Work): string {
  const rows = data.utterances.flatMap(([id, , role], at) => {
    const [sessionId, utteranceId] = data.blind?.[id] ?? [data.sessionId, id];
    const decision = work.decisions.get(id);
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

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
