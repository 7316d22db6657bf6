import type { PracticeEvidence } from '../../../domain/session-result.js';
import { PRACTICES } from '../../../instruments/practices.js';
import { plural } from '../format.js';

/** Evidence named beside a practice; the rest is a press away. */
const SHOWN = 4;

/** Each practice of peer support with where it can be seen. */
export function PracticesPanel({ practices }: { readonly practices: readonly PracticeEvidence[] }) {
  return (
    <dl class="practices">
      {PRACTICES.map((practice) => {
        const found = practices.find((one) => one.practice === practice.id);
        return (
          <div key={practice.id}>
            <dt title={practice.meaning}>{practice.label}</dt>
            <dd>
              <Evidence id={`practice-${practice.id}`} ids={found?.shown ?? []} none="not seen" noun="time" />
              {found && found.against.length > 0 ? (
                <div class="against">
                  <Evidence id={`against-${practice.id}`} ids={found.against} none="" noun="moment" /> the other way
                </div>
              ) : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface EvidenceProps {
  readonly id: string;
  readonly ids: readonly string[];
  readonly none: string;
  readonly noun: string;
}

function Evidence({ id, ids, none, noun }: EvidenceProps) {
  const first = ids[0];
  if (first === undefined) return <span class="quiet">{none}</span>;
  return (
    <>
      <a href={`#${first}`} data-evidence={id}>
        {plural(ids.length, noun)}
      </a>
      <span class="quiet">
        {' '}
        {ids.slice(0, SHOWN).map((one, at) => (
          <span key={one}>
            {at === 0 ? '' : ' '}
            <a href={`#${one}`}>{one.slice(1)}</a>
          </span>
        ))}
        {ids.length > SHOWN ? ' …' : ''}
      </span>
    </>
  );
}
