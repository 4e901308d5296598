// A UTF-16 code unit takes at most three bytes in UTF-8.
const widest = 3;

/** A reusable buffer: the same memory for one document after another. */
export class Ink {
  #bytes = Buffer.allocUnsafe(64 * 1024);
  #end = 0;

  /** Appends text or bytes. */
  add(piece: string | Buffer): void {
    const most = typeof piece === 'string' ? piece.length * widest : piece.length;
    if (this.#end + most > this.#bytes.length) this.#grow(this.#end + most);
    this.#end +=
      typeof piece === 'string' ? this.#bytes.write(piece, this.#end) : piece.copy(this.#bytes, this.#end);
  }

  /** All that was appended since the last call; the next append overwrites it. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#end);
    this.#end = 0;
    return taken;
  }

  #grow(least: number) {
    const bytes = Buffer.allocUnsafe(Math.max(least, this.#bytes.length * 2));
    this.#bytes.copy(bytes, 0, 0, this.#end);
    this.#bytes = bytes;
  }
}
