import type { CollectionName, DatasetInput } from "../dataset/dataset.ts";
import type { Diagnostic, DiagnosticCode, Params, Severity } from "../diagnostic/diagnostic.ts";
import { defineFinding, type ParamsOf } from "../diagnostic/finding.ts";
import type { Path } from "../diagnostic/path.ts";
import type { RuleContext } from "./context.ts";

/** Records that show a rule at work; what is left out is empty. */
export type RuleExample = { readonly [Name in CollectionName]?: NonNullable<DatasetInput[Name]> };

/** One place where a rule found something. */
interface Sighting<P extends Params = Params> {
  readonly path: Path;
  readonly params: P;
  /** An id that was probably meant; the hint then begins with it. */
  readonly nearest?: string | undefined;
}

/** One thing that can be wrong with records, and how to see it. */
export interface Rule {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** The sentence, with a `{name}` for each value. */
  readonly message: string;
  /** The reason for the rule, with its source. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** Records on which the rule speaks exactly once, and records on which it is silent. */
  readonly examples: { readonly flagged: readonly RuleExample[]; readonly silent: readonly RuleExample[] };
  /** Looks at all records and gives the findings in the order of the data. */
  find(context: RuleContext): Diagnostic[];
}

/**
 * Declares a rule: its code, sentence, reason and remedy, how it looks, and examples that a test runs.
 *
 * `check` yields a place and the values of the sentence; it is called once for a dataset and never throws.
 */
export function defineRule<const Message extends string, const Fix extends string>(declaration: {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: Message;
  readonly why: string;
  readonly fix: Fix;
  check(context: RuleContext): Iterable<Sighting<ParamsOf<Message, Fix>>>;
  readonly examples: Rule["examples"];
}): Rule {
  const { check, ...rest } = declaration;
  const { code, severity, message, fix } = declaration;
  const plain = defineFinding({ code, severity, message, hint: fix });
  const suggesting = defineFinding({ code, severity, message, hint: `Did you mean \`{nearest}\`? ${fix}` });
  return {
    ...rest,
    find(context) {
      const found: Diagnostic[] = [];
      for (const { path, params, nearest } of check(context)) {
        const values = params as Params as ParamsOf<Message, Fix>;
        found.push(
          nearest === undefined
            ? plain(values, path)
            : suggesting({ ...params, nearest } as Params as ParamsOf<Message, `{nearest}${Fix}`> as never, path),
        );
      }
      return found;
    },
  };
}
