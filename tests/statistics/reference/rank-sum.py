"""Mann-Whitney by SciPy: the normal approximation with tie and continuity correction, and the exact test."""
import json

from scipy import stats

SETS = [
    {"name": "ties", "a": [1, 2, 2, 3, 3, 3, 5], "b": [1, 1, 2, 2, 3, 4, 4, 4]},
    {"name": "tiny", "a": [0.4, 1.9], "b": [2.5, 3.7]},
    {"name": "one against many", "a": [3.3], "b": [0.5, 1.1, 4.2, 5.9, 6.3]},
    {"name": "half constant", "a": [2, 2, 2, 2], "b": [1.5, 2.5, 3.1, 2]},
]


def tied(case):
    return len(set(case["a"] + case["b"])) < len(case["a"]) + len(case["b"])


def solve(case):
    method = "asymptotic" if tied(case) else "exact"
    found = stats.mannwhitneyu(case["a"], case["b"], alternative="two-sided", method=method, use_continuity=True)
    return {**case, "u": found.statistic, "p": found.pvalue}


print(json.dumps([solve(case) for case in SETS], indent=2))
