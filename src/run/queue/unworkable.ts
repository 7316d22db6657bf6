import type { DiscoveredFile } from '../../ingest/discover.js';
import type { Outcome } from '../outcome.js';

/** What comes of a file that no worker could do, however often it was tried. */
export function unworkable(file: DiscoveredFile, because: string): readonly Outcome[] {
  const source = { path: file.path, part: null };
  return [
    {
      kind: 'failed',
      at: 0,
      problems: [
        {
          code: 'worker-failed',
          severity: 'error',
          source,
          line: null,
          sessionId: null,
          utteranceId: null,
          message: `expected a worker to do this file, every try failed (${because}).`,
          remedy:
            'Look at the logs of the workers, then run again; audit the file without --queue to see whether it is to blame.',
        },
      ],
    },
    {
      kind: 'file',
      cached: false,
      key: null,
      input: {
        path: file.path,
        bytes: file.bytes,
        sha256: '',
        format: null,
        encoding: null,
        sessions: 0,
        status: 'rejected',
      },
    },
  ];
}
