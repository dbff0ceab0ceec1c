"""Peer: orders that hold both of two products, as a sparse product. Prints seconds and pairs."""
import json
import sys
import time

import numpy as np
import scipy.sparse as sp

baskets = json.load(open(sys.argv[1]))
least = int(sys.argv[2])
start, item = np.array(baskets["start"]), np.array(baskets["item"])
X = sp.csr_matrix((np.ones(len(item), np.int32), item, start))
began = time.perf_counter()
held = np.bincount(X.indices)
F = X[:, np.flatnonzero(held >= least)]
counts = F.T @ F
seconds = time.perf_counter() - began
found = int(((counts.data >= least).sum() - (counts.diagonal() >= least).sum()) // 2)
print(json.dumps({"seconds": seconds, "pairs": found}))
