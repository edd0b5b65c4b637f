// What one would write first: objects, maps and arrays, one score at a time.

/** The answers that count on a day, by entity and criterion. */
export function readWithObjects(answers, asOf) {
  const byEntity = new Map();
  for (const answer of answers) {
    if (answer.date > asOf || (answer.withdrawn !== undefined && answer.withdrawn <= asOf)) continue;
    if (!byEntity.has(answer.entity)) byEntity.set(answer.entity, new Map());
    byEntity.get(answer.entity).set(answer.criterion, answer);
  }
  return byEntity;
}

/** The score of every entity at every node. */
export function scoreWithObjects(byEntity, methodology) {
  const numbers = Object.values(methodology.levels);
  const [worst, best] = [Math.min(...numbers), Math.max(...numbers)];
  const unknown = { kind: "insufficient", range: [worst, best], coverage: { known: 0, corroborated: 0, verified: 0 } };

  const scoreCell = (answer) => {
    if (answer === undefined) return unknown;
    if (answer.rating.kind === "not-applicable") return { kind: "not-applicable" };
    if (answer.rating.kind !== "level") return unknown;
    const value = methodology.levels[answer.rating.level];
    const coverage = {
      known: 1,
      corroborated: answer.strength === "asserted" ? 0 : 1,
      verified: answer.strength === "verified-on-site" ? 1 : 0,
    };
    return { kind: "scored", value, range: [value, value], coverage };
  };
  const scoreNode = (node, cells, into) => {
    const children = [
      ...Object.entries(node.criteria ?? {}).map(([id, weight]) => ({ weight, score: scoreCell(cells.get(id)) })),
      ...(node.nodes ?? []).map((child) => ({ weight: child.weight ?? 1, score: scoreNode(child, cells, into) })),
    ].filter(({ score }) => score.kind !== "not-applicable");
    const score = combine(node, children);
    into.set(node.node, score);
    return score;
  };
  const combine = (node, children) => {
    if (children.length === 0) return { kind: "not-applicable" };
    const applicable = sum(children, () => 1);
    const mean = (read) => sum(children, read) / applicable;
    const range = [mean(({ range }) => range[0]), mean(({ range }) => range[1])];
    const coverage = {
      known: mean(({ coverage }) => coverage.known),
      corroborated: mean(({ coverage }) => coverage.corroborated),
      verified: mean(({ coverage }) => coverage.verified),
    };
    if (range[1] - range[0] < 1e-12) return { kind: "scored", value: range[0], range: [range[0], range[0]], coverage };
    const scored = children.filter(({ score }) => score.kind === "scored");
    if (
      scored.length === 0 ||
      coverage.known + 1e-12 < methodology.minCoverage ||
      scored.length / children.length < (node.minPresent ?? 0)
    )
      return { kind: "insufficient", range, coverage };
    const reached = sum(scored, ({ value }) => value) / sum(scored, () => 1);
    const value = Math.min(Math.max(reached, range[0]), range[1]);
    if (Math.abs(reached - value) > 1e-12) return { kind: "insufficient", range, coverage };
    return { kind: "scored", value, range, coverage };
  };
  const sum = (children, read) => children.reduce((total, { weight, score }) => total + weight * read(score), 0);

  const scores = new Map();
  for (const [entity, cells] of byEntity) {
    const nodes = new Map();
    for (const root of methodology.roots) scoreNode(root, cells, nodes);
    scores.set(entity, nodes);
  }
  return scores;
}
