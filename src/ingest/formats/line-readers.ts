import type { TranscriptReader } from './reader.js';
import { otterReader } from './readers/otter.js';
import { revTextReader } from './readers/rev-text.js';
import { textReader } from './readers/text.js';

/** Readers of plain text; whatever becomes lines (a document, a page) is read by the one that is surest of them. */
export const LINE_READERS: readonly TranscriptReader[] = [textReader, otterReader, revTextReader];
