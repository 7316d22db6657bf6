import type { FlagRules } from '../config/flags.js';
import { type CodedSession, isByMachine, isSureFinding } from '../domain/coded-session.js';
import type { MeasureResult } from '../domain/measure.js';
import { plural } from '../domain/plural.js';
import type { SafetyTalk } from '../domain/safety.js';
import type { IdentifierFinding, Session, Utterance } from '../domain/session.js';
import type { Flag, SessionQuality } from '../domain/session-result.js';
import { codesWith } from '../instruments/codebook.js';

const NON_ADHERENT: ReadonlySet<string> = new Set(codesWith('miti3', 'MINA'));

interface FlagInput {
  readonly coded: CodedSession;
  readonly measures: readonly MeasureResult[];
  readonly quality: SessionQuality;
  readonly rules: FlagRules;
  /** A session that is set aside bears no finding about how it was held. */
  readonly isAside: boolean;
  readonly safety: SafetyTalk;
}

/** Every session finding, by rule. A rule is a function here and a figure in the config. */
const SESSION_FLAGS: readonly ((input: FlagInput) => Flag | null)[] = [
  function safetyTalk({ safety: { places } }) {
    if (places.length === 0) return null;
    return {
      id: 'safety-talk',
      label: 'Talk that may concern someone’s safety',
      rule: 'suicide or self-harm, overdose, violence at home, danger to a child, means at hand, or a question about them; a supervisor should read this first',
      n: places.length,
      utteranceIds: places.map(({ utteranceId }) => utteranceId),
      needsHumanReview: true,
    };
  },
  function miNonAdherent({ coded, rules, safety }) {
    const against = coded.assignments.filter(
      (one) => one.code && NON_ADHERENT.has(one.code) && !safety.around.has(one.utteranceId),
    );
    const found = against.filter(isSureFinding).map((one) => one.utteranceId);
    if (rules.miNonAdherent === null || found.length < rules.miNonAdherent) return null;
    const unsure = against.length - found.length;
    return {
      id: 'mi-non-adherent',
      label: 'Moments that may direct, confront or advise unasked',
      rule: `${rules.miNonAdherent} or more MI-non-adherent utterances (MITI 3.1.1) that a person coded or the coder is sure of${unsure === 0 ? '' : `; ${plural(unsure, 'unsure one waits', 'unsure ones wait')} for review`}`,
      n: found.length,
      utteranceIds: found,
      needsHumanReview: true,
    };
  },
  function highTalkShare({ measures, quality, rules, safety }) {
    // Whoever stays on the line with somebody in danger may talk.
    if (safety.places.length > 0) return null;
    const share = measures.find((one) => one.measure === 'practitioner_talk_percent')?.result;
    if (rules.highTalkPercent === null || share?.status !== 'measured') return null;
    if (quality.words < rules.minimumWords || share.value < rules.highTalkPercent) return null;
    return {
      id: 'high-talk-share',
      label: 'The practitioner did most of the talking',
      rule: `practitioner's share of words at or above ${rules.highTalkPercent} %, on ${rules.minimumWords} words or more`,
      n: quality.words,
      utteranceIds: [],
      needsHumanReview: false,
    };
  },
  function lowConfidence({ coded, quality, rules }) {
    const machine = coded.assignments.filter(({ source }) => isByMachine(source)).length;
    const share = quality.lowConfidencePercent;
    if (rules.lowConfidencePercent === null || share === null) return null;
    if (machine < rules.minimumMachineCodes || share < rules.lowConfidencePercent) return null;
    return {
      id: 'low-confidence',
      label: 'Many codes the machine is unsure of',
      rule: `${rules.lowConfidencePercent} % or more of machine codes below the review threshold`,
      n: quality.lowConfidence,
      utteranceIds: [],
      needsHumanReview: true,
    };
  },
  function tooShort({ quality, rules }) {
    const { durationSeconds } = quality;
    const byTime =
      durationSeconds !== null && rules.tooShortMinutes !== null && durationSeconds < 60 * rules.tooShortMinutes;
    const byCount =
      durationSeconds === null && rules.tooShortUtterances !== null && quality.utterances < rules.tooShortUtterances;
    if (!byTime && !byCount) return null;
    return {
      id: 'too-short',
      label: 'Too short to judge the whole',
      rule: byTime
        ? `shorter than ${rules.tooShortMinutes} minutes`
        : `fewer than ${rules.tooShortUtterances} utterances, no time stamps`,
      n: byTime ? Math.round(durationSeconds) : quality.utterances,
      utteranceIds: [],
      needsHumanReview: false,
    };
  },
  function identifiersFound({ coded, rules }) {
    const standing = coded.session.identifiers.filter(({ masked }) => !masked);
    if (rules.identifiersFound === null || standing.length < rules.identifiersFound) return null;
    const touched = utterancesTouched({ ...coded.session, identifiers: standing });
    return {
      id: 'identifiers-found',
      label: 'Signs that someone can be identified',
      rule: `${rules.identifiersFound} or more possible identifiers ${placesOf(standing)}`,
      n: standing.length,
      utteranceIds: touched.map((utterance) => utterance.id),
      needsHumanReview: true,
    };
  },
  function rolesUnsure({ quality, rules }) {
    if (rules.rolesUnsureBelow === null || quality.roleConfidence >= rules.rolesUnsureBelow) return null;
    return {
      id: 'roles-unsure',
      label: 'Not sure who is the practitioner',
      rule: `roles less sure than ${rules.rolesUnsureBelow}`,
      n: quality.turns,
      utteranceIds: [],
      needsHumanReview: true,
    };
  },
];

/** What must be known of any session that was read. */
const ALSO_ASIDE: ReadonlySet<string> = new Set(['safety-talk', 'identifiers-found']);

/** Findings of one session, in the order of the rules. */
export function findFlags(input: FlagInput): readonly Flag[] {
  return SESSION_FLAGS.map((rule) => rule(input))
    .filter((flag) => flag !== null)
    .filter(({ id }) => !input.isAside || ALSO_ASIDE.has(id));
}

/** Where signs of identity stood, in words: a name in a file's name is mended by renaming it. */
function placesOf(identifiers: readonly IdentifierFinding[]): string {
  const turns = new Set(identifiers.filter(({ where }) => where === 'text').map(({ turn }) => turn)).size;
  const has = (where: IdentifierFinding['where']) => identifiers.some((one) => one.where === where);
  const places = [
    ...(turns > 0 ? [`in ${plural(turns, 'turn')}`] : []),
    ...(has('speaker-label') ? ["in a speaker's label"] : []),
    ...(has('file-name') ? ["in the file's name"] : []),
    ...(has('metadata') ? ['in what is known of the session'] : []),
  ];
  return places.join(', ');
}

/** Utterances that a sign of identity stands in. Both are in order, and signs of a turn never overlap: one walk through each. */
function utterancesTouched({ utterances, identifiers }: Session): readonly Utterance[] {
  const byTurn = new Map<number, IdentifierFinding[]>();
  for (const one of [...identifiers].sort((a, b) => a.start - b.start)) {
    if (one.turn === null) continue;
    const list = byTurn.get(one.turn);
    if (list === undefined) byTurn.set(one.turn, [one]);
    else list.push(one);
  }
  const next = new Map<number, number>();
  return utterances.filter(({ turn, start, end }) => {
    const found = byTurn.get(turn) ?? [];
    let at = next.get(turn) ?? 0;
    while ((found[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    next.set(turn, at);
    return (found[at]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
}
