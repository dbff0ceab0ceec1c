"""Peer: two periods side by side, in all and by product, country and kind of customer, and rolling sums.

Reading is not counted. Prints the median of several rounds in seconds.
"""
import statistics
import sys
import time

import pandas as pd

NOW, BEFORE = ("2011-06-01", "2011-11-30"), ("2010-11-30", "2011-05-31")
lines = pd.read_csv(
    sys.argv[1],
    usecols=["InvoiceNo", "StockCode", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"],
    dtype={name: "category" for name in ("InvoiceNo", "StockCode", "CustomerID", "Country")},
    parse_dates=["InvoiceDate"],
    cache_dates=True,
)
lines["day"] = lines.InvoiceDate.dt.normalize()
lines["total"] = lines.Quantity * lines.UnitPrice


def tally(days):
    own = lines[(lines.day >= days[0]) & (lines.day <= days[1]) & (lines.total != 0)]
    sales = own[own.Quantity > 0]
    known = sales[sales.CustomerID.notna()]
    all_of = [(own.total.sum(), sales.total.sum(), sales.Quantity.sum()) for own in (sales, known)]
    counts = [(s.InvoiceNo.nunique(), s.CustomerID.nunique()) for s in (sales, known)]
    names = ["StockCode", "Country", "CustomerID"]
    parts = {name: own.groupby(name, observed=True).total.sum() for name in names}
    return all_of, counts, parts


def compare():
    now, before = tally(NOW), tally(BEFORE)
    parts = {}
    for name in now[2]:
        both = pd.concat({"now": now[2][name], "before": before[2][name]}, axis=1).fillna(0)
        both["change"] = both.now - both.before
        parts[name] = both.sort_values("change", key=abs, ascending=False)
    first = lines[lines.Quantity > 0].groupby("CustomerID", observed=True).day.min()
    customers = parts["CustomerID"]
    is_new = first.reindex(customers.index) >= pd.Timestamp(NOW[0])
    parts["customers"] = customers.groupby(is_new).sum()
    daily = lines.groupby("day").total.sum().asfreq("D", fill_value=0)
    rolling = [daily.rolling(days).sum() for days in (7, 28, 365)]
    return parts, rolling


seconds = []
for _ in range(int(sys.argv[2])):
    began = time.perf_counter()
    compare()
    seconds.append(time.perf_counter() - began)
print(statistics.median(seconds))
