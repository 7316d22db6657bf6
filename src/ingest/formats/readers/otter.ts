import { toOtterHeading } from '../parts/headed/otter.js';
import { acceptsHeaded, type HeadedLayout, readHeadedText } from '../parts/headed/read-text.js';
import type { TranscriptReader } from '../reader.js';

const LAYOUT: HeadedLayout = {
  format: 'otter',
  example: 'Name  0:03',
  toHeading: toOtterHeading,
};

/** Otter's text export: a line with name and time, the words below it. */
export const otterReader: TranscriptReader = {
  id: 'otter',
  label: 'Otter text',
  version: 3,
  surest: 0.88,
  accepts: (head) => acceptsHeaded(head, LAYOUT),
  read: (file, options) => readHeadedText(file, LAYOUT, options),
};
