import { DEFAULT_CONFIG } from '../../src/config/config.js';
import type { Session } from '../../src/domain/session.js';
import { ingestFile } from '../../src/ingest/ingest-file.js';
import { prepareIngest } from '../../src/ingest/prepare.js';

/** The sessions of files or folders, read as an audit reads them; throws when one fails. */
export async function readSessions(...paths: readonly string[]): Promise<readonly Session[]> {
  const { files, options } = await prepareIngest(paths, DEFAULT_CONFIG.ingest);
  const sessions: Session[] = [];
  for (const file of files) {
    for await (const ingested of ingestFile(file, options)) {
      if (ingested.status === 'failed')
        throw new Error(`${file.path}: ${ingested.problems.map((one) => one.message).join(' ')}`);
      sessions.push(ingested.session);
    }
  }
  return sessions;
}
