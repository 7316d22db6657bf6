"""Noncentral t distribution function by SciPy (Boost), at noncentralities where R's pt stops being exact."""
import json

from scipy import stats

GRID = [(t, df, ncp) for df in (4, 50, 398) for ncp in (12, 28, 45) for t in (ncp * 0.9, ncp * 1.02, ncp * 1.2)]
print(json.dumps([{"t": t, "df": df, "ncp": ncp, "cdf": stats.nct.cdf(t, df, ncp)} for t, df, ncp in GRID], indent=2))
