"""Peer: scikit-learn's models on the file of prepared bank customers, one thread.

A question a line, a JSON object; answers a line with seconds of the fit and a figure of its quality.
"""
import json
import sys
import time
import warnings

import numpy as np
from sklearn.calibration import CalibratedClassifierCV
from sklearn.cluster import KMeans
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.svm import LinearSVC
from sklearn.tree import DecisionTreeClassifier

warnings.filterwarnings("ignore")

head = np.fromfile(sys.argv[1], np.uint32, 4)
rows, test_rows, columns = (int(own) for own in head[:3])
values = np.fromfile(sys.argv[1], np.float64, (rows + test_rows) * columns, offset=16)
labels = np.fromfile(sys.argv[1], np.uint32, offset=16 + values.nbytes)
train = np.ascontiguousarray(values[: rows * columns].reshape(columns, rows).T)
test = np.ascontiguousarray(values[rows * columns :].reshape(columns, test_rows).T)
train_label, test_label = labels[:rows], labels[rows:]


def plane():
    return LinearSVC(C=0.1, dual=False)


class PlaneWithChances:
    """A plane on three quarters whose distances on the last become chances, then one on all rows."""

    def fit(self, x, y):
        order = np.random.RandomState(1).permutation(len(x))
        cut = len(x) // 4
        split = [(np.sort(order[cut:]), order[:cut])]
        self.calibrated = CalibratedClassifierCV(plane(), method="sigmoid", cv=split).fit(x, y)
        self.plane = plane().fit(x, y)
        return self

    def decision_function(self, x):
        return self.plane.decision_function(x)


MODELS = {
    "logistic_regression": lambda: LogisticRegression(max_iter=1000),
    "newton_cholesky": lambda: LogisticRegression(solver="newton-cholesky", tol=1e-8),
    "plane": plane,
    "linear_svm": PlaneWithChances,
    "decision_tree": lambda: DecisionTreeClassifier(max_depth=5, min_samples_leaf=20),
    "random_forest": lambda: RandomForestClassifier(
        100, min_samples_leaf=3, n_jobs=1, random_state=1
    ),
    "gradient_boosting": lambda: HistGradientBoostingClassifier(early_stopping=False),
}


def classify(name):
    model = MODELS[name]()
    began = time.perf_counter()
    model.fit(train, train_label)
    seconds = time.perf_counter() - began
    score = (
        model.decision_function(test)
        if hasattr(model, "decision_function")
        else model.predict_proba(test)[:, 1]
    )
    return {"seconds": seconds, "auc": roc_auc_score(test_label, score)}


def groups(k, starts):
    began = time.perf_counter()
    model = KMeans(k, n_init=starts, tol=0, random_state=1).fit(train)
    return {"seconds": time.perf_counter() - began, "inertia": model.inertia_}


def same_starts(firsts):
    began = time.perf_counter()
    fits = [KMeans(len(own), init=train[own], n_init=1, tol=0).fit(train) for own in firsts]
    seconds = time.perf_counter() - began
    return {
        "seconds": seconds,
        "inertia": sum(own.inertia_ for own in fits),
        "rounds": sum(own.n_iter_ for own in fits),
    }


for line in sys.stdin:
    asked = json.loads(line)
    if asked["name"] == "groups":
        answer = groups(asked["k"], asked["starts"])
    elif asked["name"] == "sameStarts":
        answer = same_starts(asked["firsts"])
    else:
        answer = classify(asked.get("method", asked["name"]))
    print(json.dumps({key: float(own) for key, own in answer.items()}), flush=True)
