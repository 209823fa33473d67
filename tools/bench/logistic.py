"""Logistic regression, by Newton's method."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

PENALTY = 1e-3  # of half the square of each standardised coefficient, beside the mean loss of a case
_PRECISION = 1e-9
_MAX_STEPS = 100


def fit(features: Array, outcomes: Array, weights: Array) -> Array:
    """The coefficient of each feature, and the constant last.

    `features` has a row for each case, `outcomes` 1 or 0, `weights` how often each case counts. Coefficients are
    penalised as those of features with mean 0 and deviation 1, which makes the unit of a feature meaningless; the
    constant is not.
    """
    if outcomes.min() == outcomes.max():
        raise ValueError("all outcomes are the same, and no feature tells them apart")
    shares = weights / weights.sum()
    mean = shares @ features
    deviation = np.sqrt(shares @ (features - mean) ** 2)
    if not deviation.all():
        raise ValueError("a feature is the same in all cases, and tells nothing")
    cases = np.column_stack([(features - mean) / deviation, np.ones(len(features))])
    penalty = np.append(np.full(features.shape[1], PENALTY), 0.0)
    coefficients = np.zeros(cases.shape[1])
    for _ in range(_MAX_STEPS):
        chances = 1 / (1 + np.exp(-cases @ coefficients))
        slope = cases.T @ (shares * (chances - outcomes)) + penalty * coefficients
        spread = shares * chances * (1 - chances)
        curvature = (cases.T * spread) @ cases + np.diag(penalty)
        step = np.linalg.solve(curvature, slope)
        coefficients -= step
        if np.abs(step).max() < _PRECISION:
            own = coefficients[:-1] / deviation
            return np.append(own, coefficients[-1] - own @ mean)
    raise ValueError(f"no coefficients found in {_MAX_STEPS} steps")
