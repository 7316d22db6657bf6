import { join } from 'node:path';
import type { AuditOutcome } from '../run/audit.js';
import type { findFlagged } from '../run/fail-on.js';
import type { CommonOptions } from './command.js';
import type { Io } from './io.js';

/** The closing words of an audit: what was read, coded, failed, where to look, and what to look at first. */
export function printSummary(
  outcome: AuditOutcome,
  flagged: ReturnType<typeof findFlagged>,
  io: Io,
  common: CommonOptions,
): void {
  if (common.json) {
    const { manifest, run } = outcome;
    io.stdout(
      `${JSON.stringify({ out: outcome.out, counts: manifest.counts, problems: manifest.problems, coder: run.coder, highlights: run.highlights, failedOn: flagged }, null, 2)}\n`,
    );
    return;
  }
  if (common.quiet) return;
  const { counts } = outcome.manifest;
  const lines = [
    `Read ${plural(counts.sessions, 'session')} from ${plural(counts.files, 'file')}; coded ${plural(counts.utterances, 'utterance')} ` +
      `(${counts.humanCoded} by people, ${byMachine(outcome)}).`,
  ];
  if (outcome.failed > 0 || counts.filesRejected > 0) {
    lines.push(
      `${outcome.failed} of ${plural(counts.sessions + outcome.failed, 'session')} failed: see ${join(outcome.out, 'tables', 'problems.csv')} for each, with its remedy.`,
    );
  }
  const found = [...flagged.sessions, ...flagged.practitioners.map((id) => `practitioner ${id}`)];
  if (found.length > 0)
    lines.push(
      `${plural(found.length, 'finding')} asked for with --fail-on: ${found.slice(0, 10).join(', ')}${found.length > 10 ? ' …' : ''}`,
    );
  if (outcome.run.highlights.length > 0) {
    lines.push('Worth looking at first:');
    for (const highlight of outcome.run.highlights.slice(0, 3))
      lines.push(`  - ${highlight.text}\n    ${join(outcome.out, highlight.href)}`);
  }
  const pages = outcome.manifest.config.reports.pages;
  lines.push(
    pages ? `Open ${join(outcome.out, 'report', 'index.html')}` : `Tables are in ${join(outcome.out, 'tables')}`,
  );
  io.stdout(`${lines.join('\n')}\n`);
}

function byMachine({ manifest, run }: AuditOutcome): string {
  const others = manifest.counts.utterances - manifest.counts.humanCoded;
  if (manifest.config.coding.codes === 'human') return `${others} left uncoded`;
  return `${others} by ${run.coder.id} ${run.coder.version}; ${manifest.counts.lowConfidence} to check`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
