"""Peer: read the retail file with dates and answer what the Overview answers. Prints seconds."""
import sys
import time

import pandas as pd

began = time.perf_counter()
text = {"InvoiceNo": str, "StockCode": str, "CustomerID": str}
lines = pd.read_csv(sys.argv[1], parse_dates=["InvoiceDate"], dtype=text)
lines["total"] = lines.Quantity * lines.UnitPrice
sales = lines[(lines.Quantity > 0) & (lines.UnitPrice > 0)]
sales.total.sum(), sales.InvoiceNo.nunique(), sales.CustomerID.nunique()
lines.groupby(lines.InvoiceDate.dt.to_period("D")).total.sum()
lines.groupby("Country").total.sum().nlargest(10)
lines.groupby("StockCode").total.sum().nlargest(50)
lines.groupby([lines.InvoiceDate.dt.dayofweek, lines.InvoiceDate.dt.hour]).total.sum()
print(time.perf_counter() - began)
