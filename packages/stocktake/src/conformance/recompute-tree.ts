// The parts of a serialized explanation that a number depends on, as they stand in its JSON.

/** What a cell was read as: a level or a number, the ends of a dispute, or that nobody knows. */
export interface Reading {
  readonly kind: string;
  readonly level?: string;
  readonly value?: number;
  readonly worst?: string | number;
  readonly best?: string | number;
  readonly taken?: string | number;
}

export interface Conversion {
  readonly use: string;
  readonly levels?: Readonly<Record<string, number>>;
  readonly low?: number;
  readonly high?: number;
  readonly caps?: string;
  readonly scale?: string;
  readonly direction?: string;
  readonly to?: { readonly worst: number; readonly best: number };
  readonly domain?: { readonly least?: number; readonly greatest?: number };
  readonly target?: number;
  readonly mean?: number;
  readonly deviation?: number;
  readonly population?: {
    readonly least?: number;
    readonly greatest?: number;
    readonly mean?: number;
    readonly deviation?: number;
    readonly values?: readonly number[];
  };
}

export interface Gate {
  readonly gate: {
    readonly use: string;
    readonly levels?: readonly string[];
    readonly atLeast?: string;
    readonly count?: number;
    readonly cap?: number;
    readonly otherwise?: number;
    readonly rungs?: readonly {
      readonly criteria: readonly string[];
      readonly atLeast: string;
      readonly cap: number;
    }[];
  };
  readonly outcome: { readonly answer: string; readonly reached?: readonly [number, number] };
  readonly cells: readonly {
    readonly criterion: string;
    readonly reading: Reading;
    readonly scale: readonly string[];
  }[];
}

/** A condition with the criteria that decide it. */
export interface Condition {
  readonly use: string;
  readonly answer: string;
  readonly atLeast?: number;
  readonly counted?: readonly string[];
  readonly open?: readonly string[];
  readonly of: number | readonly Condition[];
}

interface Place {
  readonly weight: number;
  readonly role: string;
  readonly counted?: number;
}

export interface Criterion extends Place {
  readonly kind: "criterion";
  readonly criterion: string;
  readonly reading: Reading;
  readonly conversion: Conversion;
  readonly range?: readonly (number | "unbounded")[];
  readonly value?: number;
}

interface Aggregate {
  readonly use: string;
  readonly floor?: number;
  readonly exponent?: number;
  readonly table?: readonly { readonly levels: readonly string[]; readonly value: number }[];
  readonly least?: number;
  readonly greatest?: number;
}

export interface Node extends Place {
  readonly kind: "node";
  readonly node: string;
  readonly aggregate: Aggregate;
  readonly gates: readonly Gate[];
  readonly others?: readonly {
    readonly criteria: Readonly<Record<string, number>>;
    readonly nodes: Readonly<Record<string, number>>;
  }[];
  readonly eligibility?: { readonly condition: Condition; readonly least?: number };
  readonly score: {
    readonly kind: string;
    readonly value?: number;
    readonly range?: readonly (number | "unbounded")[];
    readonly coverage?: { readonly known: number };
  };
  readonly children: readonly (Node | Criterion)[];
}

/** A number with what it may be at worst and at best; `NaN` where there is none, an infinity where there is no bound. */
export interface Found {
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

/** What a node says of itself beside its parts. */
export type Aggregated = Omit<Node, "node" | "children" | "gates">;

/** A part of a node, with what was found for it; `x` where it is what entered the value. */
export type Part = Found & (Node | Criterion) & { readonly x?: number };

/** Formulas that look at all parts of a node at once, by aggregator. */
export type Wholes = Readonly<
  Record<string, <P extends Part>(whole: Aggregated, parts: readonly P[], x: (part: P) => number) => number>
>;
