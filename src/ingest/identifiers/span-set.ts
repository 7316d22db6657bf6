/** Places from below this size on are looked up in blocks. */
const BLOCK = 64;

/** Stretches of a text none of which overlaps another; whether one fits takes as long as the stretch, however many there are. */
export class SpanSet {
  /** The stretches that touch each block of the text. */
  readonly #blocks = new Map<number, { readonly start: number; readonly end: number }[]>();

  /** Adds a stretch unless it overlaps one that is there. */
  add(start: number, end: number): boolean {
    const [first, last] = [Math.floor(start / BLOCK), Math.floor(Math.max(start, end - 1) / BLOCK)];
    for (let block = first; block <= last; block += 1)
      for (const taken of this.#blocks.get(block) ?? []) if (start < taken.end && taken.start < end) return false;
    for (let block = first; block <= last; block += 1) {
      const own = this.#blocks.get(block);
      if (own) own.push({ start, end });
      else this.#blocks.set(block, [{ start, end }]);
    }
    return true;
  }
}
