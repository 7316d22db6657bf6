import type { MeasureResult } from '../../../domain/measure.js';
import { formatCount } from '../../../instruments/format-value.js';
import type { Formula, Instrument, Measure } from '../../../instruments/instrument.js';
import { isEnough } from '../../../instruments/sure-share.js';
import { type RoleNames, speak } from '../../wording/role-names.js';
import { findResult, levelLabel, levelRank } from '../find.js';
import { formatParts, formatResult } from '../format.js';
import { LevelMark } from './level.js';

interface MeasuresPanelProps {
  readonly measures: readonly MeasureResult[];
  /** The measures before a review; what differs is shown beside the new value. */
  readonly before: readonly MeasureResult[] | null;
  /** First utterance that bears one of the codes: where a number's link leads without a script. */
  readonly firstWith: (codes: readonly string[]) => string | null;
  readonly wording: RoleNames;
  readonly instruments: readonly Instrument[];
}

/** Every measure of every instrument with its level, and what stands over and under each ratio. */
export function MeasuresPanel({ measures, before, firstWith, wording, instruments }: MeasuresPanelProps) {
  return (
    <>
      {instruments.map((instrument) => (
        <div class="instrument" key={instrument.id}>
          <h3>
            {instrument.label} <span class="quiet">{instrument.unit === 'volley' ? 'counted once a volley' : ''}</span>
          </h3>
          <dl>
            {instrument.measures.map((measure) => {
              const now = findResult(measures, { instrument: instrument.id, measure: measure.id });
              if (!now) return null;
              const then = before && findResult(before, { instrument: instrument.id, measure: measure.id });
              const moved = then && then.result.value !== now.result.value;
              const rank = levelRank(now.level, measure);
              return (
                <div key={measure.id} class={moved ? 'moved' : undefined}>
                  <dt title={speak(measure.meaning, wording)}>{speak(measure.label, wording)}</dt>
                  <dd>
                    {moved ? (
                      <>
                        <s>{formatResult(then.result, measure)}</s>{' '}
                      </>
                    ) : null}
                    {now.result.status === 'measured' ? (
                      <b>{formatResult(now.result, measure)}</b>
                    ) : (
                      <span class="quiet">{formatResult(now.result, measure)}</span>
                    )}{' '}
                    {rank === null || now.level === null ? null : (
                      <span title={levelLabel(now.level, measure)}>
                        <LevelMark rank={rank} />
                        <span class="hidden-visually">{levelLabel(now.level, measure)}</span>
                      </span>
                    )}
                    {isEnough(now.sureShare) || now.result.status !== 'measured' ? null : (
                      <span class="quiet unsure-level">
                        {Math.round(100 * (now.sureShare ?? 0))}% of its codes are sure
                        {measure.threshold === null ? '' : ': no level'}
                      </span>
                    )}
                    <Parts result={now} measure={measure} instrument={instrument} firstWith={firstWith} />
                  </dd>
                </div>
              );
            })}
          </dl>
        </div>
      ))}
    </>
  );
}

interface PartsProps {
  readonly result: MeasureResult;
  readonly measure: Measure;
  readonly instrument: Instrument;
  readonly firstWith: MeasuresPanelProps['firstWith'];
}

/** The numbers behind a measure, each leading to the utterances behind it. */
function Parts({ result: { result }, measure, instrument, firstWith }: PartsProps) {
  if (result.status !== 'measured') return null;
  const codes = codesOf(measure, instrument);
  if (codes === null) {
    const parts = formatParts(result.numerator, result.denominator, measure);
    return parts === '' ? null : <span class="parts"> {parts}</span>;
  }
  const link = (count: number, of: readonly string[], what: string) => (
    <a href={`#${firstWith(of) ?? 'transcript'}`} data-codes={of.join(' ')} title={`Show ${what}: ${of.join(', ')}`}>
      {formatCount(count)}
    </a>
  );
  if (codes.denominator === null) {
    return result.value === 0 ? null : (
      <a class="parts" href={`#${firstWith(codes.numerator) ?? 'transcript'}`} data-codes={codes.numerator.join(' ')}>
        show
      </a>
    );
  }
  return (
    <span class="parts">
      {' '}
      {link(result.numerator ?? 0, codes.numerator, 'what is counted')}
      {measure.unit === 'ratio' ? ' : ' : ' of '}
      {link(result.denominator ?? 0, codes.denominator, 'what it is measured against')}
    </span>
  );
}

/** The codes that a measure counts, and those that it measures against; null where it counts none. */
interface CodesBehind {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[] | null;
}

const known = new WeakMap<Measure, CodesBehind | null>();

/** Asked for by every page of a run: worked out once a measure. */
function codesOf(measure: Measure, instrument: Instrument): CodesBehind | null {
  const found = known.get(measure);
  if (found !== undefined) return found;
  const codes = codesBehind(measure.formula, instrument);
  known.set(measure, codes);
  return codes;
}

function codesBehind(formula: Formula, instrument: Instrument): CodesBehind | null {
  const codes = (ids: readonly string[]) =>
    instrument.behaviors.filter((behavior) => ids.includes(behavior.id)).flatMap((behavior) => behavior.codes);
  if (formula.kind === 'ratio') {
    const denominator = codes(formula.denominator);
    return denominator.length === 0 ? null : { numerator: codes(formula.numerator), denominator };
  }
  if (formula.kind === 'sum') {
    const numerator = codes(formula.of);
    return numerator.length === 0 ? null : { numerator, denominator: null };
  }
  return null;
}
