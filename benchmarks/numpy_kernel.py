"""The work of kernel.mjs and robustness-kernel.mjs in NumPy, on the same numbers.

    python3 numpy_kernel.py aggregate|draws <input> <output>

Input and output are files of doubles: how many sections, the length of each, then their numbers. After one computation
the output is written and "ready <version of NumPy>" printed; then each line read from standard input is answered with
the seconds one more computation takes, by time.perf_counter around the computation alone.
"""

import sys
import time

import numpy as np

ROUNDING = 1e-12
UNKNOWN = 5
NOT_APPLICABLE = 6


def read(path):
    numbers = np.fromfile(path)
    count = int(numbers[0])
    ends = 1 + count + np.cumsum(numbers[1 : 1 + count].astype(int))
    return [numbers[end - int(length) : end] for end, length in zip(ends, numbers[1 : 1 + count])]


def write(path, sections):
    flat = [np.asarray(section, float).ravel() for section in sections]
    np.concatenate([[len(flat)], [each.size for each in flat], *flat]).tofile(path)


class Tree:
    """Flat arrays, children before parents; a child is a criterion's place, or the complement of a node's."""

    def __init__(self, shape, start, child, weight, min_present):
        self.units, self.leaves, _, self.min_coverage = int(shape[0]), int(shape[1]), int(shape[2]), shape[3]
        start = start.astype(int)
        child = child.astype(int)
        self.weight = weight
        self.min_present = min_present
        self.spans = [slice(start[n], start[n + 1]) for n in range(len(start) - 1)]
        self.own = []
        self.below = []
        for span in self.spans:
            places = np.arange(span.start, span.stop)
            refs = child[span]
            self.own.append((places[refs >= 0], refs[refs >= 0]))
            self.below.append([(i, ~ref) for i, ref in zip(places[refs < 0], refs[refs < 0])])


def settle(tree, n, applying, present, valued, total, applicable, known, low, high):
    """Value, `NaN` where there is none, and range. Of a unit to which nothing applies all are `NaN`."""
    low = low / applicable
    high = high / applicable
    known = known / applicable
    equal = high - low < ROUNDING
    reached = total / valued
    value = np.clip(reached, low, high)
    none = (known + ROUNDING < tree.min_coverage) | (present / applying < tree.min_present[n]) | (valued == 0)
    none |= np.abs(reached - value) > ROUNDING
    value[none] = np.nan
    value[equal] = low[equal]
    high[equal] = low[equal]
    return value, known, low, high


def aggregate(tree, level, strength, numbers):
    """One pass, unit by row: value, range, and the known, corroborated and verified share of every node."""
    level = level.reshape(tree.units, tree.leaves).astype(np.uint8)
    strength = strength.reshape(tree.units, tree.leaves).astype(np.uint8)
    is_known = level < UNKNOWN
    x = np.concatenate([numbers, [0, 0]])[level]
    applies = (level != NOT_APPLICABLE).astype(float)
    unknown = (level == UNKNOWN).astype(float)
    parts = [is_known.astype(float)] + [(is_known & (strength >= least)).astype(float) for least in (1, 2)]
    nodes = []
    for n in range(len(tree.spans)):
        places, leaves = tree.own[n]
        w = tree.weight[places]
        own = slice(leaves[0], leaves[-1] + 1) if len(leaves) > 0 else slice(0, 0)
        applicable = applies[:, own] @ w
        total = x[:, own] @ w
        missing = unknown[:, own] @ w
        shares = [part[:, own] @ w for part in parts]
        valued = shares[0].copy()
        applying = applies[:, own].sum(1)
        present = parts[0][:, own].sum(1)
        low = total + missing * numbers[0]
        high = total + missing * numbers[-1]
        for i, below in tree.below[n]:
            weight = tree.weight[i]
            value, *others = nodes[below]
            here = ~np.isnan(others[1])
            has = ~np.isnan(value)
            applying += here
            present += has
            applicable += weight * here
            valued += weight * has
            total += weight * np.where(has, value, 0)
            low += weight * np.where(here, others[1], 0)
            high += weight * np.where(here, others[2], 0)
            for share, other in zip(shares, [others[0], *others[3:]]):
                share += weight * np.where(here, other, 0)
        more = [share / applicable for share in shares[1:]]
        nodes.append((*settle(tree, n, applying, present, valued, total, applicable, shares[0], low, high), *more))
    return nodes


def drawn_values(tree, level, methods, method_of, uniform):
    """Values by node, unit and draw under drawn weights."""
    weights = -np.log(1 - uniform)
    for span in tree.spans:
        weights[:, span] *= (tree.weight[span].sum() / weights[:, span].sum(1))[:, None]
    weights = np.ascontiguousarray(weights.T)
    level = np.ascontiguousarray(level.reshape(tree.units, tree.leaves).astype(np.uint8))
    known_cell = (level < UNKNOWN).astype(float)
    applies = (level != NOT_APPLICABLE).astype(float)
    unknown = (level == UNKNOWN).astype(float)
    xs = [np.concatenate([numbers, [0, 0]])[level] for numbers in methods]
    drawn_by = [np.flatnonzero(method_of == m) for m in range(len(methods))]
    draws = len(method_of)
    nodes = []
    for n in range(len(tree.spans)):
        places, leaves = tree.own[n]
        w = weights[places]
        applying = applies[:, leaves].sum(1)[:, None]
        present = np.broadcast_to(known_cell[:, leaves].sum(1)[:, None], (tree.units, draws))
        applicable = applies[:, leaves] @ w
        known = known_cell[:, leaves] @ w
        valued = known.copy()
        total = np.empty((tree.units, draws))
        for x, columns in zip(xs, drawn_by):
            total[:, columns] = x[:, leaves] @ w[:, columns]
        low = total.copy()
        high = total + unknown[:, leaves] @ w
        for i, below in tree.below[n]:
            weight = weights[i]
            value, known_below, low_below, high_below = nodes[below]
            here = ~np.isnan(low_below[:, :1])
            has = ~np.isnan(value)
            applying = applying + here
            present = present + has
            applicable += weight * here
            valued += weight * has
            total += weight * np.where(has, value, 0)
            known += weight * np.where(here, known_below, 0)
            low += weight * np.where(here, low_below, 0)
            high += weight * np.where(here, high_below, 0)
        nodes.append(settle(tree, n, applying, present, valued, total, applicable, known, low, high))
    return [value for value, *_ in nodes]


def ranks_of(value):
    """By unit and draw: 1 and the number of greater values in the draw."""
    falling = np.ascontiguousarray(-value.T)
    order = np.argsort(falling, axis=1)
    ordered = np.take_along_axis(falling, order, 1)
    first = np.zeros(ordered.shape)
    first[:, 1:] = np.where(ordered[:, 1:] != ordered[:, :-1], np.arange(1, ordered.shape[1]), 0)
    np.maximum.accumulate(first, axis=1, out=first)
    ranks = np.empty(ordered.shape)
    np.put_along_axis(ranks, order, first + 1, 1)
    ranks[np.isnan(falling)] = np.nan
    return np.ascontiguousarray(ranks.T)


def percentiles(series):
    """5th and 95th percentile (type 7) of the numbers of each row, which may be fewer than the row is long."""
    ends = np.full((2, len(series)), np.nan)
    full = ~np.isnan(series).any(1)
    length = series.shape[1]
    places = [(length - 1) * p for p in (0.05, 0.95)]
    wanted = sorted({min(int(place) + step, length - 1) for place in places for step in (0, 1)})
    partitioned = np.partition(series[full], wanted, axis=1)
    for end, place in enumerate(places):
        at = int(place)
        under = partitioned[:, at]
        above = partitioned[:, min(at + 1, length - 1)]
        ends[end, full] = under + (place - at) * (above - under)
    rest = np.sort(series[~full], axis=1)
    count = (~np.isnan(rest)).sum(1)
    rows = np.flatnonzero(count > 0)
    for end, p in enumerate((0.05, 0.95)):
        place = (count[rows] - 1) * p
        at = place.astype(int)
        under = rest[rows, at]
        above = rest[rows, np.minimum(at + 1, count[rows] - 1)]
        ends[end, np.flatnonzero(~full)[rows]] = under + (place - at) * (above - under)
    return ends


def aggregation(sections):
    shape, start, child, weight, min_present, level, strength, numbers = sections
    tree = Tree(shape, start, child, weight, min_present)
    return lambda: aggregate(tree, level, strength, numbers), lambda nodes: [part for node in nodes for part in node]


def draws(sections):
    shape, start, child, weight, min_present, level, numbers, other, method_of, uniform = sections
    tree = Tree(shape, start, child, weight, min_present)
    method_of = method_of.astype(int)
    uniform = uniform.reshape(len(method_of), len(child))
    generator = np.random.default_rng(1)

    def compute():
        # As many numbers as it takes; those of the input stand in for them, so that results can be compared.
        generator.random(uniform.shape)
        values = drawn_values(tree, level, [numbers, other], method_of, uniform)
        return [(percentiles(value), percentiles(ranks_of(value))) for value in values]

    return compute, lambda nodes: [ends for node in nodes for ends in node]


def main():
    task, source, target = sys.argv[1:]
    np.seterr(all="ignore")
    compute, flat = {"aggregate": aggregation, "draws": draws}[task](read(source))
    write(target, flat(compute()))
    print("ready", np.__version__, flush=True)
    for _ in sys.stdin:
        begun = time.perf_counter()
        compute()
        print(time.perf_counter() - begun, flush=True)


main()
