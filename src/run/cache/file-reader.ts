import { closeSync, openSync, readSync } from 'node:fs';

/** Reads whole files one after the other into the same memory: fresh memory for each costs more than the reading. */
export class FileReader {
  private memory = Buffer.allocUnsafeSlow(256 * 1024);

  /** The file's bytes, until the next one is read; of a longer file a few more than `most`. */
  read(path: string, most = Number.POSITIVE_INFINITY): Uint8Array {
    const file = openSync(path, 'r');
    try {
      let end = 0;
      for (let more = -1; more !== 0 && end <= most; end += more) {
        if (end === this.memory.length) this.grow();
        more = readSync(file, this.memory, end, this.memory.length - end, null);
      }
      return this.memory.subarray(0, end);
    } finally {
      closeSync(file);
    }
  }

  private grow(): void {
    const larger = Buffer.allocUnsafeSlow(2 * this.memory.length);
    larger.set(this.memory);
    this.memory = larger;
  }
}
