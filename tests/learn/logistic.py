# Prints the figures of logistic.test.ts: python3 tests/learn/logistic.py
import numpy as np
from scipy.optimize import minimize

x = np.arange(6.0)
y = np.array([0, 0, 1, 0, 1, 1])


def loss(w):  # two classes, a weight and a bias each; bias not penalised
    z = np.outer(x, w[:2]) + w[2:]
    m = z.max(axis=1)
    log_sum = m + np.log(np.exp(z - m[:, None]).sum(axis=1))
    return (log_sum - z[np.arange(6), y]).sum() + 0.5 * (w[:2] ** 2).sum()


w = minimize(loss, np.zeros(4), method="BFGS", options={"gtol": 1e-9}).x
print("slope", w[1] - w[0], "intercept", w[3] - w[2])
