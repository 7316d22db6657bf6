import { InputError } from '../../../domain/errors.js';

/** A line is never longer than this in a transcript; longer ones are something else. */
const LONGEST_LINE_CHARACTERS = 16 * 1024 * 1024;

/** Lines of a text that comes in pieces, numbered from 1, without their ends. */
export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<{ text: string; line: number }> {
  let rest: string[] = [];
  let length = 0;
  let line = 1;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
      rest.push(piece.slice(from, end));
      yield { text: rest.join('').replace(/\r$/, ''), line };
      rest = [];
      length = 0;
      line++;
      from = end + 1;
    }
    rest.push(piece.slice(from));
    length += piece.length - from;
    if (length > LONGEST_LINE_CHARACTERS) throw tooLong(line);
  }
  const last = rest.join('');
  if (last !== '') yield { text: last.replace(/\r$/, ''), line };
}

function tooLong(line: number): InputError {
  return new InputError(
    'line-too-long',
    `expected lines of at most ${LONGEST_LINE_CHARACTERS / 1024 / 1024} million characters, found a longer one`,
    'export the transcript again with one turn or session a line',
    { line },
  );
}
