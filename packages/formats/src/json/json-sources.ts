import type { Path, Sources } from "@stocktake/model";
import { visit } from "jsonc-parser";
import type { PositionAt } from "../source/line-index.ts";
import { endOfString } from "./measure-json.ts";

/** The places of the values of a JSON text. The text is walked once, when the first place is asked for. */
export function jsonSources(text: string, positionAt: PositionAt): Sources {
  let tree: JsonTree | undefined;
  return {
    positionOf: (path) => {
      tree ??= new JsonTree(text);
      return positionAt(tree.offsetOf(path));
    },
  };
}

/**
 * The keys and values of a JSON text in the order they begin, as two numbers each: where it begins, and the index of
 * what follows it and all it holds. A tree of objects would take ten times the memory of the text.
 */
class JsonTree {
  readonly #text: string;
  #starts = new Int32Array(1024);
  #nexts = new Int32Array(1024);
  #size = 0;
  readonly #children = new Map<number, ReadonlyMap<string, number>>();

  constructor(text: string) {
    this.#text = text;
    const open: number[] = [];
    const begin = (offset: number) => this.#add(offset);
    const beginNest = (offset: number) => {
      open.push(this.#size);
      this.#add(offset);
    };
    const endNest = () => {
      this.#nexts[open.pop()!] = this.#size;
    };
    visit(text, {
      onObjectBegin: beginNest,
      onArrayBegin: beginNest,
      onObjectEnd: endNest,
      onArrayEnd: endNest,
      onObjectProperty: (_name, offset) => begin(offset),
      onLiteralValue: (_value, offset) => begin(offset),
    });
  }

  /** The offset of the value at a path, or of its nearest existing ancestor. */
  offsetOf(path: Path): number {
    let node = 0;
    for (const step of path) {
      const child = this.#childrenOf(node).get(String(step));
      if (child === undefined) break;
      node = child;
    }
    return this.#starts[node]!;
  }

  #childrenOf(node: number): ReadonlyMap<string, number> {
    const known = this.#children.get(node);
    if (known !== undefined) return known;
    const children = new Map<string, number>();
    const isObject = this.#text[this.#starts[node]!] === "{";
    const end = this.#nexts[node]!;
    for (let child = node + 1, index = 0; child < end; child = this.#nexts[child]!, index++) {
      // The last of a doubled key wins here as it does in JSON.parse.
      if (isObject) children.set(this.#keyAt(child++), child);
      else children.set(String(index), child);
    }
    this.#children.set(node, children);
    return children;
  }

  #keyAt(node: number): string {
    const start = this.#starts[node]!;
    return JSON.parse(this.#text.slice(start, endOfString(this.#text, start) + 1));
  }

  #add(offset: number): void {
    if (this.#size === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#nexts = grown(this.#nexts);
    }
    this.#starts[this.#size] = offset;
    this.#nexts[this.#size] = ++this.#size;
  }
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
