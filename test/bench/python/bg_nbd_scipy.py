"""Peer: the BG/NBD likelihood on the retail file, scipy's Nelder-Mead. Prints seconds."""
import sys
import time

import numpy as np
import pandas as pd
from scipy.optimize import minimize
from scipy.special import gammaln

text = {"InvoiceNo": str, "StockCode": str, "CustomerID": str}
lines = pd.read_csv(sys.argv[1], parse_dates=["InvoiceDate"], dtype=text)
known = lines.CustomerID.notna() & ~lines.InvoiceNo.str.startswith("C")
sales = lines[known & (lines.Quantity > 0) & (lines.UnitPrice > 0)]
by = sales.InvoiceDate.dt.normalize().groupby(sales.CustomerID)
first, last, end = by.min(), by.max(), sales.InvoiceDate.max().normalize()
x = by.nunique().to_numpy() - 1.0
t_x = (last - first).dt.days.to_numpy() / 7
T = (end - first).dt.days.to_numpy() / 7


def negative_log_likelihood(point):
    r, alpha, a, b = np.exp(point)
    known = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
    stays = gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
    alive = -(r + x) * np.log(alpha + T)
    left = np.where(
        x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + t_x), -np.inf
    )
    return -(known + stays + np.logaddexp(alive, left)).sum()


began = time.perf_counter()
minimize(negative_log_likelihood, np.zeros(4), method="Nelder-Mead")
print(time.perf_counter() - began)
