#!/usr/bin/env python3
"""Makes the tables and the figures beside this file: python3 figures.py

A second implementation of the coefficients, from their definitions and in exact fractions: every pair of values is
looked at, one after the other. Tables are published ones, or made from a seed."""
import csv, itertools, math, os, random
from fractions import Fraction as F

HERE = os.path.dirname(os.path.abspath(__file__))
T975 = {5: 2.570581835636314, 4: 2.7764451051977987}  # Student's t at 0.975
figures = []


def figure(case, stat, value, **params):
    written = ";".join(f"{k}={v}" for k, v in params.items())
    figures.append([case, stat, written, "" if value is None else repr(float(value))])


def write(name, header, rows):
    with open(os.path.join(HERE, name), "w", newline="", encoding="utf-8") as f:
        csv.writer(f, lineterminator="\n").writerows([header] + rows)


def seen(unit):
    return [c for c in unit if c is not None]


def alpha(units, distance):
    units = [seen(u) for u in units if len(seen(u)) > 1]
    values = [v for u in units for v in u]
    n = len(values)
    if n == 0:
        return None
    observed = sum(F(distance(a, b)) / (len(u) - 1) for u in units for a, b in itertools.permutations(u, 2)) / n
    expected = sum(F(distance(a, b)) for a, b in itertools.permutations(values, 2)) / (n * (n - 1))
    return None if expected == 0 else 1 - observed / expected


def nominal(a, b):
    return int(a != b)


def jaccard(a, b):
    return 0 if a == b else 1 - F(len(a & b), len(a | b))


def masi(a, b):
    if a == b:
        return 0
    m = F(2, 3) if a <= b or b <= a else F(1, 3)
    return 1 - F(len(a & b), len(a | b)) * m


def pairwise(units):
    shared = [seen(u) for u in units if len(seen(u)) > 1]
    return sum(F(sum(a == b for a, b in itertools.permutations(u, 2)), len(u) * (len(u) - 1)) for u in shared) / len(shared)


def prevalence(units, codes):
    some = [seen(u) for u in units if seen(u)]
    return [sum(F(u.count(k), len(u)) for u in some) / len(some) for k in codes]


def corrected(po, pe):
    return None if pe == 1 else (po - pe) / (1 - pe)


def fleiss(units, codes):
    return corrected(pairwise(units), sum(p * p for p in prevalence(units, codes)))


def ac1(units, codes):
    return corrected(pairwise(units), sum(p * (1 - p) for p in prevalence(units, codes)) / (len(codes) - 1))


def brennan(units, codes):
    return corrected(pairwise(units), F(1, len(codes)))


def conger(units, codes):
    own = [[u[g] for u in units if u[g] is not None] for g in range(len(units[0]))]
    shares = [[F(g.count(k), len(g)) for k in codes] for g in own]
    pairs = list(itertools.combinations(shares, 2))
    return corrected(pairwise(units), sum(sum(a * b for a, b in zip(g, h)) for g, h in pairs) / len(pairs))


def cohen_parts(pairs, codes):
    n = len(pairs)
    po = F(sum(a == b for a, b in pairs), n)
    pe = sum(F([a for a, _ in pairs].count(k), n) * F([b for _, b in pairs].count(k), n) for k in codes)
    return po, pe


def both(units, g, h):
    return [(u[g], u[h]) for u in units if u[g] is not None and u[h] is not None]


def jackknife(documents, statistic):
    names = list(dict.fromkeys(d for d, _ in documents))
    whole = float(statistic([u for _, u in documents]))
    rest = [float(statistic([u for d, u in documents if d != g])) for g in names]
    mean = sum(rest) / len(rest)
    se = math.sqrt((len(rest) - 1) / len(rest) * sum((r - mean) ** 2 for r in rest))
    t = T975[len(names) - 1]
    return se, whole - t * se, min(1, whole + t * se)


def ratings(case, header, units, documents=None):
    codes = list(dict.fromkeys(c for u in units for c in seen(u)))
    coders = range(len(units[0]))
    figure(case, "percent_agreement.pairwise", pairwise(units))
    figure(case, "krippendorff_alpha", alpha(units, nominal), level="nominal")
    figure(case, "fleiss_kappa", fleiss(units, codes))
    figure(case, "conger_kappa", conger(units, codes))
    figure(case, "gwet_ac1", ac1(units, codes))
    figure(case, "brennan_prediger", brennan(units, codes))
    kappas = [corrected(*cohen_parts(both(units, g, h), codes)) for g, h in itertools.combinations(coders, 2)]
    figure(case, "light_kappa", sum(kappas) / len(kappas))
    for code in codes:
        binary = [[None if c is None else c == code for c in u] for u in units]
        figure(case, "per_code.krippendorff_alpha", alpha(binary, nominal), code=code)
        figure(case, "per_code.gwet_ac1", ac1(binary, [True, False]), code=code)
        if documents:
            add_jackknife(case, "per_code.krippendorff_alpha", list(zip(documents, binary)), lambda us: alpha(us, nominal), code=code)
    if documents:
        add_jackknife(case, "krippendorff_alpha", list(zip(documents, units)), lambda us: alpha(us, nominal))
        add_jackknife(case, "gwet_ac1", list(zip(documents, units)), lambda us: ac1(us, codes))
    rows = [[i + 1] + ([documents[i]] if documents else []) + [c or "" for c in u] for i, u in enumerate(units)]
    write(case + ".csv", ["unit"] + (["doc"] if documents else []) + header, rows)


def add_jackknife(case, stat, documents, statistic, **params):
    for part, value in zip(("se", "ci95_low", "ci95_high"), jackknife(documents, statistic)):
        figure(case, stat + ".jackknife_documents." + part, value, **params)


def sets(case, header, units, codes):
    figure(case, "krippendorff_alpha", alpha(units, jaccard), distance="jaccard")
    figure(case, "krippendorff_alpha", alpha(units, masi), distance="masi")
    figure(case, "krippendorff_alpha", alpha(units, nominal), distance="set_equality")
    figure(case, "exact_set_agreement.pairwise", pairwise(units))
    for code in codes:
        binary = [[None if c is None else code in c for c in u] for u in units]
        figure(case, "per_code.krippendorff_alpha", alpha(binary, nominal), code=code)
        figure(case, "per_code.base_rate", F(sum(c for u in binary for c in seen(u)), sum(len(seen(u)) for u in binary)), code=code)
    for g, h in itertools.combinations(range(len(header)), 2):
        pair = header[g] + "-" + header[h]
        shared = both(units, g, h)
        parts = [cohen_parts([(k in a, k in b) for a, b in shared], (True, False)) for k in codes]
        po, pe = (sum(p[i] for p in parts) / len(parts) for i in (0, 1))
        figure(case, "pooled_kappa", corrected(po, pe), pair=pair)
        defined = [k for k in (corrected(*p) for p in parts) if k is not None]
        figure(case, "mean_kappa", sum(defined) / len(defined), pair=pair)
        figure(case, "micro_f1", F(2 * sum(len(a & b) for a, b in shared), sum(len(a) + len(b) for a, b in shared)), pair=pair)
        figure(case, "mean_jaccard.empty_empty_is_1", sum(1 - jaccard(a, b) for a, b in shared) / len(shared), pair=pair)
        some = [(a, b) for a, b in shared if a or b]
        figure(case, "mean_jaccard.excluding_both_empty", sum(1 - F(jaccard(a, b)) for a, b in some) / len(some), pair=pair)
        figure(case, "exact_set_agreement", F(sum(a == b for a, b in shared), len(shared)), pair=pair)
    cell = lambda c: "" if c is None else "|".join(k for k in codes if k in c) or "{}"
    write(case + ".csv", ["unit"] + header, [[i + 1] + [cell(c) for c in u] for i, u in enumerate(units)])


def observers():
    """Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C."""
    lines = ["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."]
    return [[None if c == "." else c for c in u] for u in zip(*(line.split() for line in lines))]


def cohen1960():
    counts = [[88, 10, 2], [14, 40, 6], [18, 10, 12]]
    return [[str(i + 1), str(j + 1)] for i in range(3) for j in range(3) for _ in range(counts[i][j])]


def coded(rng, codes, coders, units, missing):
    """Each coder gives the true code, or now and then any; labels of Java's that share a hash among them."""
    rows = []
    for _ in range(units):
        true = rng.choice(codes)
        rows.append([None if rng.random() < missing else true if rng.random() < 0.7 else rng.choice(codes) for _ in range(coders)])
    return rows


def marked(rng, codes, coders, units):
    rows = []
    for _ in range(units):
        true = {k for k in codes[:-1] if rng.random() < 0.25}
        row = [frozenset(k for k in codes[:-1] if (k in true) != (rng.random() < 0.12)) for _ in range(coders)]
        rows.append([None if rng.random() < 0.1 else c for c in row])
    rows[7][1] = frozenset(codes[-1:])  # a code that one coder used once
    return rows


ratings("four-observers", ["A", "B", "C", "D"], observers())
ratings("cohen-1960", ["A", "B"], cohen1960())
documents = [f"T{1 + i // 15}" for i in range(90)]
ratings("six-documents", ["A", "B", "C"], coded(random.Random(19), ["Aa", "BB", "cost", "trust"], 3, 90, 0.1), documents)
sets("sets", ["A", "B", "C"], marked(random.Random(23), ["access", "cost", "family", "trust", "rare"], 3, 80), ["access", "cost", "family", "trust", "rare"])
write("figures.csv", ["case", "stat", "params", "value"], figures)
