import type { Instrument } from '../instruments/instrument.js';
import type { Wording } from './wording/wording.js';

/** What every page is told besides the results. Nothing here may change from one run of the same input to the next. */
export interface ReportContext {
  /** False leaves every word of the transcripts out. */
  readonly text: boolean;
  readonly wording: Wording;
  readonly toolVersion: string;
  /** Machine codes less sure than this (0–1) are marked for review. */
  readonly reviewBelow: number;
  /** As in scoring, so that measures move in a review as they would in a run. */
  readonly permissionCoversVolley: boolean;
  /** The instruments that count in the run. */
  readonly instruments: readonly Instrument[];
  /** Where words of the transcripts were sent to be coded; null when they stayed on the machine. */
  readonly sentTo: string | null;
  /** How well the coder agrees with people, in words, such as its model card's figure; null when unknown. */
  readonly coderAgreement: string | null;
}
