"""Peer: a daily series told apart by week and year. Prints seconds of one core, the trend's sum, the name."""
import json
import statistics
import sys
import time

import numpy as np
from statsmodels.tsa import seasonal

values = np.array(json.load(open(sys.argv[1])))
PERIODS, SPANS, ROUNDS = (7, 365), (11, 15), 2


def of_library():
    return seasonal.MSTL(values, periods=PERIODS, stl_kwargs={"seasonal_deg": 0}).fit().trend


def by_its_stl():
    """As MSTL of statsmodels 0.14 runs its STL, for versions that have none."""
    left, found = values.copy(), [0, 0]
    for _ in range(ROUNDS):
        for at, period in enumerate(PERIODS):
            left = left + found[at]
            fit = seasonal.STL(left, period=period, seasonal=SPANS[at], seasonal_deg=0).fit(
                inner_iter=5, outer_iter=0
            )
            found[at] = fit.seasonal
            left = left - fit.seasonal
    return fit.trend


own = hasattr(seasonal, "MSTL")
seconds = []
for _ in range(int(sys.argv[2])):
    began = time.process_time()
    trend = (of_library if own else by_its_stl)()
    seconds.append(time.process_time() - began)
name = "statsmodels MSTL" if own else "statsmodels STL, run as its MSTL does"
print(json.dumps({"seconds": statistics.median(seconds), "trend": float(trend.sum()), "name": name}))
