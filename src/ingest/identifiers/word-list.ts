/** The letters that the words of one line have in common. */
const START = 3;

/**
 * The words of a long list, which stands in lines by how they begin: one that is looked up takes apart its own line, and
 * no other.
 */
export class WordList implements Iterable<string> {
  private readonly lines = new Map<string, string>();
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** @param text lines of words with a space between them, each of the words that begin with the same three letters */
  constructor(text: string) {
    for (const line of text.split('\n')) this.lines.set(line.slice(0, START), line);
  }

  has(word: string): boolean {
    const start = word.slice(0, START);
    const words = this.known.get(start) ?? this.take(start);
    return words.has(word);
  }

  *[Symbol.iterator](): Generator<string, void> {
    for (const line of this.lines.values()) yield* line.split(' ');
  }

  private take(start: string): ReadonlySet<string> {
    const line = this.lines.get(start);
    const words = new Set(line?.split(' '));
    if (line !== undefined) this.known.set(start, words);
    return words;
  }
}
