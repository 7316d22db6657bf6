import type { CodingSources } from '../cohorts/agreement/coding-sources.js';
import type { OwnCodebook } from '../domain/own-codebook.js';
import { discover } from '../ingest/discover.js';
import { readCodedTranscripts } from './read-coded-transcripts.js';
import { readCodingTable } from './read-coding-table.js';

/** Files of codes, read with the readers of an audit; by one's own codebook where there is one. */
export const codingSources = (codebook: OwnCodebook | null): CodingSources => ({
  codebook,
  readTable: (path) => readCodingTable(path, codebook),
  readTranscripts: (path, coder) => readCodedTranscripts(path, coder, codebook),
  async listFiles(folder) {
    const { files } = await discover([folder]);
    return files.map(({ absolute }) => absolute);
  },
});
