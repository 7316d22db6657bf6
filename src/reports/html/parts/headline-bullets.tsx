import type { MeasureResult } from '../../../domain/measure.js';
import { findMeasure, HEADLINE } from '../../../instruments/instruments.js';
import { type RoleNames, speak } from '../../wording/role-names.js';
import { Bullet } from '../charts/bullet.js';
import { domainOf } from '../charts/domain.js';
import { findResult, levelLabel, levelRank } from '../find.js';
import { formatParts, formatResult } from '../format.js';
import { LevelMark } from './level.js';

interface HeadlineBulletsProps {
  readonly measures: readonly MeasureResult[];
  readonly wording: RoleNames;
}

/** One session's headline measures as bars against their thresholds. */
export function HeadlineBullets({ measures, wording }: HeadlineBulletsProps) {
  return (
    <div class="bullets">
      {HEADLINE.map((ref) => {
        const measure = findMeasure(ref);
        const found = findResult(measures, ref);
        if (!found) return null;
        const { result, level } = found;
        const value = result.status === 'measured' ? result.value : null;
        const rank = levelRank(level, measure);
        const label = speak(measure.label, wording);
        const said = formatResult(result, measure);
        return (
          <div class="bullet" key={`${ref.instrument} ${ref.measure}`}>
            <p>
              <b>{label}</b>
            </p>
            <p class="number">
              <b class={value === null ? 'quiet' : undefined}>{said}</b>{' '}
              {rank === null || level === null ? null : <LevelMark rank={rank} />}
            </p>
            <p class="quiet number">
              {result.status === 'measured' ? formatParts(result.numerator, result.denominator, measure) : null}
            </p>
            <Bullet
              measure={measure}
              domain={domainOf(measure, value === null ? [] : [value])}
              value={value}
              label={`${label}: ${said}${level === null ? '' : `, ${levelLabel(level, measure)}`}`}
            />
          </div>
        );
      })}
    </div>
  );
}
