"""Peer: the usual recipe, every product's neighbours by a full n x n matrix. Prints seconds."""
import json
import sys
import time

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity

texts = json.load(open(sys.argv[1], encoding="utf-8"))
began = time.perf_counter()
weights = TfidfVectorizer(stop_words="english").fit_transform(texts)
scores = cosine_similarity(weights)
np.argsort(-scores, axis=1)[:, 1:11]
print(time.perf_counter() - began)
