import { UsageError } from '../../domain/errors.js';
import type { SessionSummary } from '../../domain/session-result.js';
import { decideShown, type MinimumCell } from '../minimum-cell.js';
import { type ComparedGroup, type Frame, fieldNamed } from './frame.js';

/**
 * A frame as it may be passed on: without the groups that are too small or would
 * give a small one away, and without the measures of which that holds in a group.
 * How many sessions stand outside is not told. Throws UsageError when fewer than
 * two groups are left, or the reference is not among them.
 */
export function shareFrame(frame: Frame, sessions: readonly SessionSummary[], minimum: MinimumCell): Frame {
  const shown = decideShown(sessions, minimum, { by: frame.by, of: fieldNamed(sessions, frame.by) });
  const groups = frame.groups
    .filter(({ group }) => shown.group(frame.by, [group]))
    .map(
      ({ group, sessions: own }): ComparedGroup => ({
        group,
        sessions: own.map((session) => ({
          ...session,
          measures: session.measures.map((one) =>
            shown.measure(frame.by, [group], one.instrument, one.measure)
              ? one
              : { ...one, result: { status: 'not-rated' as const, value: null }, level: null },
          ),
        })),
      }),
    );
  if (groups.length < 2 || groups[0]?.group !== frame.reference) {
    throw new UsageError(
      'too-few-to-share',
      `expected the reference and another group by "${frame.by}" that may be shown under the minimum cell, found ${groups.length === 0 ? 'none' : groups.map(({ group }) => group).join(', ')}.`,
      'Name a reference that may be shown with --reference, or compare without --minimum-cell and keep the result in the house.',
    );
  }
  return { ...frame, groups, withoutGroup: 0, exclusions: [] };
}
