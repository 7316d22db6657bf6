import { Worker } from 'node:worker_threads';
import { InputError } from '../../../../domain/errors.js';
import type { FromPdfThread, PdfFault, PdfPage, ToPdfThread } from './messages.js';

/** What reading one PDF may cost; no transcript comes near it. */
const LONGEST_MILLISECONDS = 8_000;
const MOST_MEGABYTES = 512;

/**
 * The runs of text on a PDF's pages, read in a thread of its own with limits of time and memory, so that no file can hold
 * up or bring down whoever asks. With `looks`, bold letters are told from others.
 */
export function extractPages(bytes: Uint8Array, looks: boolean): Promise<readonly PdfPage[]> {
  const given: ToPdfThread = { bytes: Uint8Array.from(bytes), looks };
  const worker = new Worker(THREAD, {
    workerData: given,
    name: 'oars-pdf',
    // What the parser has to say about a file would quote it.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 64 },
  });
  return new Promise<readonly PdfPage[]>((resolve, reject) => {
    const clock = setTimeout(() => reject(faultOf('size')), LONGEST_MILLISECONDS);
    worker.on('message', (message: FromPdfThread) => {
      clearTimeout(clock);
      if (message.kind === 'pages') resolve(message.pages);
      else reject(faultOf(message.fault));
    });
    worker.on('error', (error) => {
      clearTimeout(clock);
      const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(faultOf(isMemory ? 'size' : 'damage', error));
    });
    worker.on('exit', () => {
      clearTimeout(clock);
      reject(faultOf('damage'));
    });
  }).finally(() => worker.terminate());
}

/** The thread runs the built program: where this file is TypeScript source, that of `dist`. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? '../../../../../dist/ingest/formats/parts/pdf/thread.js' : './thread.js',
  import.meta.url,
);

function faultOf(fault: PdfFault, cause?: unknown): InputError {
  switch (fault) {
    case 'password':
      return new InputError(
        'encrypted-document',
        'expected a document without a password, found an encrypted PDF',
        'open it with its password and print it into a new PDF, or save the text',
        { cause },
      );
    case 'size':
      return new InputError(
        'document-too-long',
        'expected a PDF that is read within seconds, found one that takes more time or memory than any transcript',
        'export the transcript as DOCX or plain text, one file per session',
        { cause },
      );
    case 'damage':
      return new InputError(
        'broken-pdf',
        'expected a PDF, found one that cannot be opened',
        'export it again, or export the transcript as DOCX or plain text',
        { cause },
      );
  }
}
