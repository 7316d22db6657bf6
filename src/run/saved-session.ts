import type { SessionResult, SessionSummary } from '../domain/session-result.js';
import type { Turn } from '../domain/transcript.js';
import type { SavedUtterance } from './read-utterances.js';

/**
 * A session of a saved run as far as it can be rebuilt from its utterances: the
 * words, who spoke, the codes. Volleys and practices are not among them.
 */
export function toSessionResult(summary: SessionSummary, utterances: readonly SavedUtterance[]): SessionResult {
  const words = utterances.map(({ text }) => text ?? '');
  return {
    coded: {
      coder: summary.coder,
      assignments: utterances.map(({ assignment }) => assignment),
      session: {
        id: summary.sessionId,
        source: summary.source,
        format: summary.format,
        metadata: summary.metadata,
        globals: summary.globals,
        roles: { method: 'stated', confidence: 1, because: '', speakers: [] },
        identifiers: [],
        turns: turnsOf(utterances),
        utterances: utterances.map((one, at) => ({
          id: one.utteranceId,
          turn: one.turn,
          role: one.role,
          speaker: one.speaker,
          start: 0,
          end: words[at]?.length ?? 0,
          text: words[at] ?? '',
          spoken: words[at] ?? '',
          startSeconds: one.startSeconds,
          endSeconds: one.endSeconds,
        })),
        durationSeconds: summary.quality.durationSeconds,
      },
    },
    volleys: [],
    practices: [],
    summary,
    problems: [],
  };
}

function turnsOf(utterances: readonly SavedUtterance[]): readonly Turn[] {
  const turns = new Map<number, Turn>();
  for (const { turn, speaker, text, startSeconds, endSeconds } of utterances) {
    const words = [turns.get(turn)?.text, text].filter((part) => part !== undefined && part !== null).join(' ');
    const start = turns.get(turn)?.start ?? startSeconds;
    turns.set(turn, { index: turn, speaker, text: words, spoken: words, start, end: endSeconds, line: 0, codings: [] });
  }
  return [...turns.values()];
}
