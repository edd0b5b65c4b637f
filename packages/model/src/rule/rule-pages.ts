import type { Rule, RuleExample } from "./rule.ts";
import { tryExample } from "./try-example.ts";

/** The file name of a rule's page: `answer-evidence-missing.md`. */
export function rulePageName(rule: Pick<Rule, "code">): string {
  return `${rule.code.replace("/", "-")}.md`;
}

/** A rule as a page of Markdown: what it says, why, what to do, and records it speaks about and is silent about. */
export function rulePage(rule: Rule): string {
  const [flagged] = rule.examples.flagged;
  const [silent] = rule.examples.silent;
  const [finding] = flagged === undefined ? [] : tryExample(rule, flagged);
  const parts = [
    `# ${rule.code}`,
    `Severity: ${rule.severity}`,
    `> ${rule.message}`,
    `**Why.** ${rule.why}`,
    `**What to do.** ${rule.fix}`,
  ];
  if (flagged !== undefined && finding !== undefined) {
    parts.push("## Records it speaks about", exampleOf(flagged), `> ${finding.message}`);
  }
  if (silent !== undefined) parts.push("## Records it is silent about", exampleOf(silent));
  return `${parts.join("\n\n")}\n`;
}

/** All rules on one page, by area, each with its severity and its sentence. */
export function ruleIndex(rules: readonly Rule[]): string {
  const areas = [...new Set(rules.map(areaOf))];
  const parts = [
    "# Rules",
    `\`checkDataset\` runs all ${rules.length} of them and returns every finding. The pages are printed from the rules themselves.`,
    "An error says that the record cannot be relied on as it stands. A warning says that it can, and that somebody should look. In a sentence, `{name}` stands for a value of the record.",
  ];
  for (const area of areas) {
    const rows = rules
      .filter((rule) => areaOf(rule) === area)
      .map(
        (rule) =>
          `| [${rule.code}](${rulePageName(rule)}) | ${rule.severity} | ${rule.message.replaceAll("|", "\\|")} |`,
      );
    parts.push(`## ${area}`, ["| code | severity | sentence |", "|---|---|---|", ...rows].join("\n"));
  }
  return `${parts.join("\n\n")}\n`;
}

function areaOf({ code }: Rule): string {
  return code.slice(0, code.indexOf("/"));
}

function exampleOf(example: RuleExample): string {
  const collections = Object.entries(example).map(([name, records]) => {
    const lines = records.map((record) => `    ${JSON.stringify(record)}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(",\n")}\n  ]`;
  });
  return `\`\`\`json\n{\n${collections.join(",\n")}\n}\n\`\`\``;
}
