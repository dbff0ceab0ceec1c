"""Peer: EASE with numpy, item neighbours with scipy, or EASE's lists for everybody. Prints seconds."""
import sys
import time

import numpy as np
import pandas as pd
import scipy.sparse as sp

text = {"InvoiceNo": str, "StockCode": str, "CustomerID": str}
lines = pd.read_csv(sys.argv[1], dtype=text)
known = lines.CustomerID.notna() & ~lines.InvoiceNo.str.startswith("C")
sales = lines[known & (lines.Quantity > 0) & (lines.UnitPrice > 0)]
user, users = pd.factorize(sales.CustomerID)
item, items = pd.factorize(sales.StockCode)
X = sp.csr_matrix((np.ones(len(sales)), (user, item)), (len(users), len(items)))
X.data[:] = 1


def ease():
    gram = (X.T @ X).toarray()
    gram[np.diag_indices_from(gram)] += 100
    P = np.linalg.inv(gram)
    B = P / -np.diag(P)
    np.fill_diagonal(B, 0)
    return B


def neighbours(k=100):
    norms = np.sqrt(np.asarray(X.sum(axis=0)).ravel())
    U = X @ sp.diags(1 / norms)
    S = (U.T @ U).tocsr()
    S.setdiag(0)
    for row in range(S.shape[0]):
        from_, to = S.indptr[row], S.indptr[row + 1]
        data = S.data[from_:to]
        if len(data) > k:
            data[np.argpartition(data, len(data) - k)[: len(data) - k]] = 0
    S.eliminate_zeros()
    return S


def lists(B, k=10):
    scores = X @ B
    scores[X.nonzero()] = -np.inf
    best = np.argpartition(-scores, k, axis=1)[:, :k]
    order = np.argsort(-np.take_along_axis(scores, best, axis=1), axis=1)
    return np.take_along_axis(best, order, axis=1)


part = sys.argv[2]
B = ease() if part == "score" else None
began = time.perf_counter()
{"ease": ease, "knn": neighbours, "score": lambda: lists(B)}[part]()
print(time.perf_counter() - began)
