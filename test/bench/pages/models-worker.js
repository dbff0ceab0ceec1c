import { quietJob } from '../../../workers/contract/job.ts';
import { findMethod } from '../../../workers/learning/method-set.ts';
import { runLloyd } from '../../../workers/maths/clustering/lloyd.ts';
import { pickPoints, squaredDistance } from '../../../workers/maths/clustering/points.ts';
import { linesOf } from '../../../workers/rooms/models/methods/linear-model.ts';
import { rankRows } from '../../../workers/rooms/models/evaluate/ranking.ts';
import { pointsOf } from '../../../workers/rooms/models/groups/family.ts';
import { kMeans } from '../../../workers/rooms/models/groups/k-means.ts';
import { CLASSIFIER_METHODS } from '../../../workers/rooms/models/methods/all.ts';
import { fitSquaredHinge } from '../../../workers/rooms/models/methods/linear-svm.ts';
import { growBank, readBank } from './read-bank.js';
import { trainOneEpoch } from './one-epoch.js';

const job = quietJob();
const SEED = 1;
const QUESTIONS = { bank, plane, groups, sameStarts, epoch: trainOneEpoch };

self.onmessage = async ({ data }) => self.postMessage(await QUESTIONS[data.name](data));

let kept = null;

/** The prepared bank customers, read once; of `rows` as many, repeated with some noise. */
async function open({ file, rows }) {
  kept ??= readBank(await file.arrayBuffer());
  if (rows && kept.train.rows !== rows) kept = growBank(kept, rows);
  return kept;
}

/** Seconds of a classifier's fit, and how well it ranks the test. */
async function bank(question) {
  const { train, test, trainLabel, testLabel } = await open(question);
  const method = findMethod(CLASSIFIER_METHODS, question.method);
  const data = { x: train, label: trainLabel, classes: 2 };
  const [seconds, model] = await timed(() => method.fit(data, { seed: SEED }, job));
  const chance = await method.score(model, data)(test, job);
  return { seconds, auc: rankRows(chance.subarray(test.rows), testLabel)().auc };
}

/** The plane of the linear machine without its chances. */
async function plane(question) {
  const { train, test, trainLabel, testLabel } = await open(question);
  const sign = Int8Array.from(trainLabel, (own) => (own ? 1 : -1));
  const cost = new Float64Array(train.rows).fill(0.1);
  const [seconds, terms] = await timed(() => fitSquaredHinge(train, sign, cost, job));
  return { seconds, auc: rankRows(linesOf(terms, test), testLabel)().auc };
}

async function groups(question) {
  const { train } = await open(question);
  const settings = { groups: question.k, starts: question.starts };
  const [seconds, { group }] = await timed(() =>
    kMeans.group(train, { seed: SEED, settings }, job)
  );
  return { seconds, inertia: inertiaOf(pointsOf(train), group, question.k) };
}

/** Rounds from given rows as first centres: no chance in it. */
async function sameStarts(question) {
  const points = pointsOf((await open(question)).train);
  const [seconds, found] = await timed(() =>
    question.firsts.map((rows) => runLloyd(points, pickPoints(points, rows)).inertia)
  );
  return { seconds, inertia: found.reduce((sum, own) => sum + own, 0) };
}

function inertiaOf(points, group, k) {
  const { d, at } = points;
  const centres = { n: k, d, at: new Float64Array(k * d) };
  const size = new Float64Array(k);
  for (const own of group) size[own]++;
  at.forEach((own, place) => {
    const to = group[Math.floor(place / d)];
    centres.at[to * d + (place % d)] += own / size[to];
  });
  return group.reduce((sum, own, row) => sum + squaredDistance(points, row, centres, own), 0);
}

async function timed(work) {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}
