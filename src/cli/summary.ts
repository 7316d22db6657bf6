import { join } from 'node:path';
import { countCoded } from '../domain/count-coded.js';
import { EXIT, type ExitCode } from '../domain/errors.js';
import { plural } from '../domain/plural.js';
import { SET_ASIDE } from '../instruments/set-aside.js';
import type { AuditOutcome } from '../run/audit.js';
import type { findFlagged } from '../run/fail-on.js';
import type { Answer } from './command.js';

type Flagged = ReturnType<typeof findFlagged>;

/** The closing words of an audit: what was read, coded, failed, where to look, and what to look at first. */
export function summarise(outcome: AuditOutcome, flagged: Flagged): Answer {
  const { manifest, run, out } = outcome;
  return {
    data: {
      out,
      counts: manifest.counts,
      problems: manifest.problems,
      coder: run.coder,
      languageModel: manifest.languageModel,
      highlights: run.highlights,
      failedOn: flagged,
    },
    text: [
      whatWasRead(outcome),
      ...whatIsSetAside(outcome),
      ...whatWasAsked(outcome),
      ...whatFailed(outcome),
      ...whatWasNotApplied(outcome),
      ...whatWasFound(flagged),
      ...whereToLook(outcome),
      ...whatIsShared(outcome),
      ...(outcome.signedBefore === null
        ? []
        : [`The run before was signed; its page is kept in ${outcome.signedBefore}, and this run is not signed yet.`]),
      manifest.config.reports.pages
        ? `Open ${join(out, 'report', 'index.html')}`
        : `Tables are in ${join(out, 'tables')}`,
    ].join('\n'),
    exit: exitOf(outcome, flagged),
  };
}

function exitOf({ failed, manifest }: AuditOutcome, flagged: Flagged): ExitCode {
  if (failed > 0 || manifest.counts.filesRejected > 0 || lostDecisions(manifest) > 0) return EXIT.someFailed;
  return flagged.sessions.length + flagged.practitioners.length > 0 ? EXIT.found : EXIT.done;
}

/** Problems that kept decisions of reviewers from being applied. */
function lostDecisions({ problems }: AuditOutcome['manifest']): number {
  return (problems['correction-without-session'] ?? 0) + (problems['bad-correction'] ?? 0);
}

function whatWasRead({ manifest, run }: AuditOutcome): string {
  const { counts, config } = manifest;
  const sessions = [...run.sessions, ...run.setAside];
  const { coded } = countCoded(sessions);
  const byMachine =
    config.coding.codes === 'human'
      ? `${counts.utterances - coded} left uncoded`
      : `${coded - counts.humanCoded} by ${run.coder.id} ${run.coder.version}; ${counts.lowConfidence} to check`;
  return (
    `Read ${plural(counts.sessions, 'session')} from ${plural(counts.files, 'file')}; coded ${plural(coded, 'utterance')} ` +
    `(${counts.humanCoded} by people, ${byMachine}).`
  );
}

/** Sessions named in the closing words; all stand in tables/sessions.csv. */
const SHOWN_ASIDE = 5;

function whatIsSetAside({ run: { setAside } }: AuditOutcome): readonly string[] {
  if (setAside.length === 0) return [];
  return [
    `${plural(setAside.length, 'session')} set aside, read and in no figure:`,
    ...setAside.slice(0, SHOWN_ASIDE).flatMap(({ sessionId, eligibility }) => {
      const reasons = eligibility.because.map((reason) => SET_ASIDE[reason]);
      return [
        `  - ${sessionId}: ${reasons.map(({ label }) => label).join('; ')}`,
        ...reasons.slice(0, 1).map(({ remedy }) => `    → ${remedy}`),
      ];
    }),
    ...(setAside.length > SHOWN_ASIDE ? [`  … and ${setAside.length - SHOWN_ASIDE} more, in tables/sessions.csv`] : []),
  ];
}

function whatWasAsked({ manifest: { languageModel } }: AuditOutcome): readonly string[] {
  if (languageModel === null) return [];
  const { model, utterances, answered, pages, kept, sentTo } = languageModel;
  return [
    `Asked ${model} about ${plural(utterances, 'utterance')}: ${answered} coded by it, the rest by the coder that comes with oars (${kept} of ${plural(pages, 'question')} answered before).`,
    ...(sentTo === null ? [] : [`Words of the transcripts were sent to ${sentTo}.`]),
  ];
}

function whatFailed({ failed, manifest, out }: AuditOutcome): readonly string[] {
  const { counts } = manifest;
  if (failed === 0 && counts.filesRejected === 0) return [];
  const where = manifest.shared
    ? 'the same audit without --minimum-cell lists'
    : `see ${join(out, 'tables', 'problems.csv')} for`;
  return [`${failed} of ${plural(counts.sessions + failed, 'session')} failed: ${where} each, with its remedy.`];
}

function whatWasNotApplied({ manifest, out }: AuditOutcome): readonly string[] {
  const lost = lostDecisions(manifest);
  if (lost === 0) return [];
  const where = manifest.shared
    ? 'the same audit without --minimum-cell lists'
    : `see ${join(out, 'tables', 'problems.csv')} for`;
  return [`Decisions of reviewers were not applied (${plural(lost, 'problem')}): ${where} each, with its remedy.`];
}

function whatWasFound({ sessions, practitioners }: Flagged): readonly string[] {
  const found = [...sessions, ...practitioners.map((id) => `practitioner ${id}`)];
  if (found.length === 0) return [];
  return [
    `${plural(found.length, 'finding')} asked for with --fail-on: ${found.slice(0, 10).join(', ')}${found.length > 10 ? ' …' : ''}`,
  ];
}

function whatIsShared({ manifest: { shared } }: AuditOutcome): readonly string[] {
  if (!shared) return [];
  return [
    `Made to be passed on: groups alone; ${plural(shared.groupsLeftOut, 'group')} and ${plural(shared.figuresLeftOut, 'figure')} of other groups are left out, and every row about a single session, person or file.`,
  ];
}

/** What to look at first; its page is named where pages were written. */
function whereToLook({ run, manifest, out }: AuditOutcome): readonly string[] {
  if (run.highlights.length === 0 || manifest.shared) return [];
  return [
    'Worth looking at first:',
    ...run.highlights
      .slice(0, 3)
      .flatMap(({ text, href }) => [
        `  - ${text}`,
        ...(manifest.config.reports.pages ? [`    ${join(out, href)}`] : []),
      ]),
  ];
}
