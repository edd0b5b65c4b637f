// What one would write first for the draws: objects, maps and arrays, one score at a time.

import { streamOf } from "./robustness-kernel.mjs";

/**
 * The 5th and 95th percentile of value and rank of every entity at every node; with a confidence below 1 every rating is
 * drawn, each apart, and once more with one shift for all.
 *
 * @returns {Map<string, Map<string, { value: number[], rank: number[], shifted?: number[] }>>} by node and entity
 */
export function drawWithObjects({ byEntity, methodology, criteria, methods }, seed, draws, confidence = 1) {
  const entities = [...byEntity.keys()].sort();
  const nodes = nodesOf(methodology);
  const levels = Object.keys(methodology.levels);
  const drawn = new Map(
    nodes.map(({ node }) => [node, new Map(entities.map((id) => [id, { value: [], rank: [], shifted: [] }]))]),
  );
  const rated = new Map(methods.map((counts) => [counts, scoreCells(byEntity, criteria, counts)]));
  for (let draw = 0; draw < draws; draw++) {
    const next = streamOf(seed, draw);
    const counts = methods[Math.floor(next() * methods.length)];
    const weights = new Map(nodes.map((node) => [node.node, drawWeights(node, next)]));
    const scoreAll = (cellOf) =>
      entities.map((entity) => {
        const scores = new Map();
        const given = { weights, cellOf: (criterion) => cellOf(entity, criterion), methodology, scores };
        for (const root of methodology.roots) scoreNode(root, given);
        return { entity, scores };
      });
    const asRated = (entity, criterion) => rated.get(counts).get(entity).get(criterion);
    const asDrawn = (uniformOf) => (entity, criterion) => {
      const answer = byEntity.get(entity).get(criterion);
      if (answer?.rating.kind !== "level") return asRated(entity, criterion);
      const place = placeDrawn(levels.indexOf(answer.rating.level), confidence, levels.length, uniformOf(answer));
      return scored(counts[levels[place]]);
    };
    if (confidence < 1) {
      const apart = new Map();
      for (const criterion of criteria)
        for (const entity of entities) {
          const answer = byEntity.get(entity).get(criterion);
          if (answer?.rating.kind === "level") apart.set(answer, next());
        }
      const one = next();
      const shifted = scoreAll(asDrawn(() => one));
      for (const { node } of nodes)
        for (const { entity, scores } of shifted)
          if (scores.get(node).kind === "scored") drawn.get(node).get(entity).shifted.push(scores.get(node).value);
      record(scoreAll(asDrawn((answer) => apart.get(answer))), drawn);
    } else record(scoreAll(asRated), drawn);
  }
  for (const rows of drawn.values())
    for (const [entity, { value, rank, shifted }] of rows)
      rows.set(entity, { value: percentiles(value), rank: percentiles(rank), shifted: percentiles(shifted) });
  return drawn;
}

const scored = (value) => ({ kind: "scored", value, range: [value, value], known: 1 });

/** The score of every criterion as it is rated, by entity. */
function scoreCells(byEntity, criteria, counts) {
  const scoreCell = (rating) => {
    if (rating?.kind === "not-applicable") return { kind: "not-applicable" };
    return rating?.kind === "level" ? scored(counts[rating.level]) : { kind: "insufficient", range: [0, 1], known: 0 };
  };
  return new Map(
    [...byEntity].map(([entity, cells]) => [
      entity,
      new Map(criteria.map((criterion) => [criterion, scoreCell(cells.get(criterion)?.rating)])),
    ]),
  );
}

/** Nodes, children before parents. */
function nodesOf({ roots }) {
  const found = [];
  const visit = (node) => {
    (node.nodes ?? []).forEach(visit);
    found.push(node);
  };
  roots.forEach(visit);
  return found;
}

/** A node's weights by child: a flat Dirichlet, times what is declared. */
function drawWeights(node, next) {
  const declared = [
    ...Object.entries(node.criteria ?? {}),
    ...(node.nodes ?? []).map(({ node: id, weight = 1 }) => [id, weight]),
  ];
  const drawn = declared.map(([id]) => [id, -Math.log(1 - next())]);
  const factor = sum(declared, ([, weight]) => weight) / sum(drawn, ([, weight]) => weight);
  return new Map(drawn.map(([id, weight]) => [id, weight * factor]));
}

/** The stated confidence stays on the level, the rest goes to its neighbours. */
function placeDrawn(place, confidence, levels, u) {
  const doubt = 1 - confidence;
  const down = place === 0 ? 0 : place === levels - 1 ? doubt : doubt / 2;
  if (u < down) return place - 1;
  return u < down + confidence || place === levels - 1 ? place : place + 1;
}

function scoreNode(node, given) {
  const weights = given.weights.get(node.node);
  const children = [
    ...Object.keys(node.criteria ?? {}).map((id) => ({ weight: weights.get(id), score: given.cellOf(id) })),
    ...(node.nodes ?? []).map((child) => ({ weight: weights.get(child.node), score: scoreNode(child, given) })),
  ].filter(({ score }) => score.kind !== "not-applicable");
  const score = combine(node, children, given.methodology.minCoverage);
  given.scores.set(node.node, score);
  return score;
}

function combine({ minPresent = 0 }, children, minCoverage) {
  if (children.length === 0) return { kind: "not-applicable" };
  const applicable = sum(children, ({ weight }) => weight);
  const mean = (read) => sum(children, (child) => child.weight * read(child.score)) / applicable;
  const range = [mean((score) => score.range[0]), mean((score) => score.range[1])];
  const known = mean((score) => score.known);
  if (range[1] - range[0] < 1e-12) return { kind: "scored", value: range[0], range: [range[0], range[0]], known };
  const scored = children.filter(({ score }) => score.kind === "scored");
  if (scored.length === 0 || known + 1e-12 < minCoverage || scored.length / children.length < minPresent)
    return { kind: "insufficient", range, known };
  const reached = sum(scored, ({ weight, score }) => weight * score.value) / sum(scored, ({ weight }) => weight);
  const value = Math.min(Math.max(reached, range[0]), range[1]);
  if (Math.abs(reached - value) > 1e-12) return { kind: "insufficient", range, known };
  return { kind: "scored", value, range, known };
}

/** Notes values, and ranks: 1 and the number of those that are greater. */
function record(scored, drawn) {
  for (const [node, rows] of drawn) {
    const sorted = scored
      .flatMap(({ entity, scores }) => (scores.get(node).kind === "scored" ? [[entity, scores.get(node).value]] : []))
      .sort(([, a], [, b]) => b - a);
    let rank = 0;
    sorted.forEach(([entity, value], i) => {
      if (i === 0 || value !== sorted[i - 1][1]) rank = i + 1;
      const row = rows.get(entity);
      row.value.push(value);
      row.rank.push(rank);
    });
  }
}

/** The 5th and the 95th percentile (type 7), or nothing of nothing. */
function percentiles(numbers) {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  return [0.05, 0.95].map((p) => {
    const place = (sorted.length - 1) * p;
    const at = Math.floor(place);
    return at + 1 === sorted.length ? sorted[at] : sorted[at] + (place - at) * (sorted[at + 1] - sorted[at]);
  });
}

function sum(list, read) {
  return list.reduce((total, item) => total + read(item), 0);
}
