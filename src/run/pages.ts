import type { Config } from '../config/config.js';
import { VERSION } from '../domain/version.js';
import type { ReportContext } from '../reports/context.js';
import { PEER_WORDING } from '../reports/wording/wording.js';

/** What every page of a run is told besides its results. */
export function reportContext(config: Config, coderAgreement: string | null): ReportContext {
  return {
    text: config.reports.text,
    wording: PEER_WORDING,
    toolVersion: VERSION,
    reviewBelow: config.coding.reviewBelow,
    permissionCoversVolley: config.scoring.permissionCoversVolley,
    coderAgreement,
  };
}
