import { acceptsHeaded, type HeadedLayout, readHeadedText } from '../parts/headed/read-text.js';
import { toRevHeading } from '../parts/headed/rev.js';
import type { TranscriptReader } from '../reader.js';

const LAYOUT: HeadedLayout = {
  format: 'rev-text',
  example: 'Speaker 1 (00:03):',
  toHeading: toRevHeading,
};

/** Rev's text export: `Speaker 1 (00:03):`, the words below it. */
export const revTextReader: TranscriptReader = {
  id: 'rev-text',
  label: 'Rev text',
  version: 3,
  surest: 0.88,
  accepts: (head) => acceptsHeaded(head, LAYOUT),
  read: (file, options) => readHeadedText(file, LAYOUT, options),
};
