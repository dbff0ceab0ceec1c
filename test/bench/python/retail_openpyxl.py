"""Peer: read every row of a workbook in read-only mode. Prints seconds."""
import sys
import time

import openpyxl

began = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
rows = sum(1 for _ in book.worksheets[0].iter_rows(values_only=True))
assert rows > 500_000, rows
print(time.perf_counter() - began)
