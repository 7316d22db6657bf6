import { linkLaterPages } from '../saved/later-pages.js';
import { writeFiles, writeNamedFiles } from '../saved/write-files.js';
import type { Answer, Call } from './command.js';
import { printable } from './printable.js';

/** Puts a command's files in place and prints what it says: the only place that does either. */
export async function deliver(
  { data, text, whenQuiet = '', note, files = [], into }: Answer,
  call: Call,
): Promise<void> {
  const written = into === undefined ? await writeNamedFiles(files) : await writeFiles(into, files);
  // A page made of a run is found from its dashboard.
  if (into !== undefined && files.length > 0) await linkLaterPages(into);
  if (call.json) call.io.stdout(`${JSON.stringify(data, null, 2)}\n`);
  else {
    const list = written.length === 0 || call.quiet ? '' : `Written:\n${written.map((path) => `  ${path}\n`).join('')}`;
    call.io.stdout(printable(ended(call.quiet ? whenQuiet : text) + list));
  }
  if (note !== undefined) call.say(note);
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
