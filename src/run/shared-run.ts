import { shareGroups } from '../cohorts/minimum-cell.js';
import type { Config } from '../config/config.js';
import { UsageError } from '../domain/errors.js';
import { DASHBOARD_PATH } from '../domain/run-paths.js';
import type { RunResult, SharedResult } from '../domain/run-result.js';
import type { ReportContext } from '../reports/context.js';
import { renderSharedPage } from '../reports/html/pages/shared.js';
import { findManifest } from '../saved/read-manifest.js';
import type { RunStore } from '../saved/store.js';
import type { RunFigures } from './run-tables.js';
import type { RunWriter } from './run-writer.js';

/**
 * What is written of a run under a minimum cell: groups alone, without what is too small and what would give it away.
 * Throws UsageError when nothing may be shown.
 */
export function shareRun(run: RunResult, { reports }: Config): RunFigures & { readonly shared: SharedResult } {
  const shared = shareGroups(run.groups, run.sessions, reports.minimumCell);
  if (shared.groups.length === 0) {
    throw new UsageError(
      'too-few-to-share',
      `expected enough sessions and practitioners for a minimum cell, found ${run.sessions.length} measured sessions in all, of which no figure may be shown.`,
      'Lower --minimum-cell, or audit more sessions together.',
    );
  }
  return { groups: shared.groups, practitionerFlags: [], shared };
}

/** Writes the one page of such a run. */
export function writeSharedPage(store: RunStore, run: RunResult, shared: SharedResult, context: ReportContext): void {
  store.write(DASHBOARD_PATH, renderSharedPage(shared, run.coder, context));
}

/** Writes no row about a single session, person or file: any figure of a group could be made of them again. */
export function groupsOnly({ flags }: RunWriter): RunWriter {
  return { flags, session: () => {}, problems: () => {}, corrections: () => {} };
}

/** Throws UsageError where a run with rows of single sessions stands, whose later tables would stay beside the groups. */
export async function refuseBesideRows(out: string): Promise<void> {
  const manifest = await findManifest(out);
  if (manifest === null || manifest.shared !== undefined) return;
  throw new UsageError(
    'share-apart',
    `expected in ${out} nothing, or a run made with --minimum-cell; found a run with rows of single sessions.`,
    'Choose another folder with --out for the run that is to be passed on.',
  );
}
