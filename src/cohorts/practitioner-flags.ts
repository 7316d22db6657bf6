import type { FlagRules, PractitionerRule } from '../config/flags.js';
import type { GroupMeasure, GroupResult, PractitionerFlag } from '../domain/run-result.js';
import type { Flag, SessionSummary } from '../domain/session-result.js';
import type { Instrument, Measure } from '../instruments/instrument.js';
import { findMeasure } from '../instruments/instruments.js';
import { isSureEnough } from '../instruments/sure-share.js';

/** What findings about practitioners are looked for in. */
export interface PractitionerFlagInput {
  readonly sessions: readonly SessionSummary[];
  readonly groups: readonly GroupResult[];
  readonly rules: FlagRules;
  readonly instruments: readonly Instrument[];
}

/**
 * Findings about each practitioner over all their sessions, by practitioner,
 * then in the order of the rules. A rule that has too few sessions or too few
 * observations behind it finds nothing: a small sample is no finding.
 */
export function findPractitionerFlags({
  sessions,
  groups,
  rules,
  instruments,
}: PractitionerFlagInput): readonly PractitionerFlag[] {
  return groups
    .filter(({ by }) => by === 'practitioner')
    .flatMap((group) => {
      const practitionerId = group.key.practitioner ?? '';
      const own = sessions.filter(({ metadata }) => metadata.practitionerId === practitionerId);
      const flags = [
        nonAdherent(own, rules),
        highTalk(group, rules),
        ...rules.practitioner.map((rule) => below(rule, group, own, { rules, instruments })),
      ];
      return flags.filter((flag) => flag !== null).map((flag) => ({ practitionerId, flag }));
    });
}

function nonAdherent(own: readonly SessionSummary[], rules: FlagRules): Flag | null {
  if (rules.miNonAdherentSessions === null) return null;
  const found = own.filter(({ flags }) => flags.some(({ id }) => id === 'mi-non-adherent'));
  if (found.length < rules.miNonAdherentSessions) return null;
  return {
    id: 'mi-non-adherent',
    label: 'Moments that may direct, confront or advise unasked, in several sessions',
    rule: `MI-non-adherent utterances (MITI 3.1.1) in ${rules.miNonAdherentSessions} or more sessions; found in ${found.length} of ${own.length}`,
    n: found.length,
    utteranceIds: [],
    needsHumanReview: true,
  };
}

function highTalk(group: GroupResult, rules: FlagRules): Flag | null {
  const talk = measureOf(group, { instrument: 'session', measure: 'practitioner_talk_percent' });
  if (!talk || rules.highTalkPercent === null || talk.pooled === null) return null;
  if (talk.n < rules.minimumSessions || (talk.pooledDenominator ?? 0) < rules.minimumWords) return null;
  if (talk.pooled < rules.highTalkPercent) return null;
  return {
    id: 'high-talk-share',
    label: 'The practitioner did most of the talking, over all sessions',
    rule: `practitioner's share of words at or above ${rules.highTalkPercent} %, over ${rules.minimumSessions} or more sessions; found ${talk.pooled.toFixed(1)} % over ${talk.n}`,
    n: talk.n,
    utteranceIds: [],
    needsHumanReview: false,
  };
}

function below(
  rule: PractitionerRule,
  group: GroupResult,
  own: readonly SessionSummary[],
  { rules, instruments }: Pick<PractitionerFlagInput, 'rules' | 'instruments'>,
): Flag | null {
  const found = measureOf(group, rule);
  // Ratings are not pooled: their mean is what the manual compares.
  const value = found?.pooled ?? found?.mean ?? null;
  if (!found || value === null || value >= rule.below) return null;
  if (found.n < (rule.minimumSessions ?? rules.minimumSessions)) return null;
  const observations = found.pooledDenominator;
  if (!isSureEnough(rule, own, instruments)) return null;
  if (observations !== null && observations < (rule.minimumDenominator ?? rules.minimumDenominator)) return null;
  const measure = findMeasure(rule, instruments);
  const machine = own.some(({ quality }) => quality.utterances > quality.humanCoded);
  return {
    id: rule.id,
    label: `${measure.label} below ${print(rule.below, measure)}`,
    rule: `below ${print(rule.below, measure)} (${rule.source}); found ${print(value, measure)} over ${found.n} sessions${
      observations === null ? '' : ` and ${observations} observations`
    }`,
    n: found.n,
    utteranceIds: [],
    needsHumanReview: machine,
  };
}

function measureOf(
  group: GroupResult,
  ref: Pick<PractitionerRule, 'instrument' | 'measure'>,
): GroupMeasure | undefined {
  return group.measures.find((one) => one.instrument === ref.instrument && one.measure === ref.measure);
}

/** As people read it; the value behind it is not rounded. */
function print(value: number, measure: Measure): string {
  if (measure.unit === 'percent') return `${Number(value.toFixed(1))} %`;
  return `${Number(value.toFixed(2))}`;
}
