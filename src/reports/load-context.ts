import { type Config, instrumentsOf } from '../config/config.js';
import { sentTo } from '../config/sent-to.js';
import { VERSION } from '../domain/version.js';
import type { ReportContext } from './context.js';
import { loadWording } from './wording/load-wording.js';

/** What every page of a run is told besides its results; throws UsageError when the wording file is no wording. */
export async function reportContext(config: Config, coderAgreement: string | null): Promise<ReportContext> {
  return {
    text: config.reports.text,
    wording: await loadWording(config.reports.wording),
    toolVersion: VERSION,
    reviewBelow: config.coding.reviewBelow,
    permissionCoversVolley: config.scoring.permissionCoversVolley,
    instruments: instrumentsOf(config),
    sentTo: sentTo(config.coding.languageModel),
    coderAgreement,
  };
}
