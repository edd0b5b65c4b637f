import type { ByteStream } from "../disk/read-bytes.ts";

/** Somewhere that text is written to. */
export interface Sink {
  write(text: string): unknown;
  /** Whether a person reads along. */
  readonly isTTY?: boolean | undefined;
}

/** Everything a command touches besides files. */
export interface Streams {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: ByteStream;
  /** Only `NO_COLOR` is looked at. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}
