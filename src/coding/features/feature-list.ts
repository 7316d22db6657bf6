/** Growing list of the hashed features of one unit; cleared and filled again for each. */
export class FeatureList {
  count = 0;
  hash = new Int32Array(4096);
  value = new Float32Array(4096);
  /** Tokens the feature stands on, end exclusive; -1 when it is not about words of its own. */
  first = new Int32Array(4096);
  last = new Int32Array(4096);

  clear(): void {
    this.count = 0;
  }

  add(hash: number, value: number, first: number, last: number): void {
    if (this.count === this.hash.length) this.grow();
    const at = this.count;
    this.hash[at] = hash;
    this.value[at] = value;
    this.first[at] = first;
    this.last[at] = last;
    this.count = at + 1;
  }

  private grow(): void {
    const size = this.hash.length * 2;
    const longer = {
      hash: new Int32Array(size),
      value: new Float32Array(size),
      first: new Int32Array(size),
      last: new Int32Array(size),
    };
    longer.hash.set(this.hash);
    longer.value.set(this.value);
    longer.first.set(this.first);
    longer.last.set(this.last);
    this.hash = longer.hash;
    this.value = longer.value;
    this.first = longer.first;
    this.last = longer.last;
  }
}
