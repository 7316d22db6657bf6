import { CodeChip } from '../../reports/html/parts/code-chip.js';
import type { Line } from '../protocol.js';

/** Lines of a session around one that is looked at. */
export function Lines({ lines, now, codes }: LinesProps) {
  return (
    <ol class="open-lines">
      {lines.map((line) => {
        const isNow = line.utteranceId === now;
        return (
          <li
            key={line.utteranceId}
            class={`open-line turn-${line.role}${isNow ? ' open-now' : ''}`}
            aria-current={isNow ? 'true' : undefined}
          >
            <span class="open-speaker">
              {line.role === 'other' ? (
                <bdi>{line.speaker}</bdi>
              ) : line.role === 'practitioner' ? (
                'Practitioner'
              ) : (
                'Client'
              )}
              <span class="quiet"> {line.utteranceId.slice(1)}</span>
            </span>
            <span class="open-words" dir="auto">
              {line.text ?? 'The words were left out of this run.'}
            </span>
            {codes && line.code !== null ? (
              <span class={line.isTentative ? 'open-code u-tentative' : 'open-code'}>
                <CodeChip code={line.code} />
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly now: string;
  readonly codes: boolean;
}
