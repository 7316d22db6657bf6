import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import type { ReportContext } from '../../src/reports/context.js';
import { PEER_WORDING } from '../../src/reports/wording/wording.js';

/** What pages are told in tests. */
export const CONTEXT: ReportContext = {
  text: true,
  wording: PEER_WORDING,
  toolVersion: '0.1.0',
  reviewBelow: 0.5,
  permissionCoversVolley: true,
  instruments: INSTRUMENTS,
  sentTo: null,
  coderAgreement: null,
};
