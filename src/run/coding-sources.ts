import type { CodingSources } from '../cohorts/agreement/coding-sources.js';
import { discover } from '../ingest/discover.js';
import { readCodedTranscripts } from './read-coded-transcripts.js';
import { readCodingTable } from './read-coding-table.js';

/** Files of codes, read with the readers of an audit. */
export const CODING_SOURCES: CodingSources = {
  readTable: readCodingTable,
  readTranscripts: readCodedTranscripts,
  async listFiles(folder) {
    const { files } = await discover([folder]);
    return files.map(({ absolute }) => absolute);
  },
};
