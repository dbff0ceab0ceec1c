import { Failed } from '../../../../contract/failure.ts';
import { WRITINGS } from '../../../../contract/saved-model.ts';
import type { ModelFacts, Writing } from '../../../../contract/saved-model.ts';
import { base64Of, decodeFloats } from '../../../../learning/base64.ts';
import { hasUnspaced } from '../../../../text/words.ts';
import { MOOD_NETS } from '../contract.ts';
import type { MoodNetId } from '../contract.ts';
import { ABOUT_REVIEWS, NET_FORMAT, NET_VERSION } from './contract.ts';
import type { MoodNetFile, PackedMoodNet } from './contract.ts';

/** A parsed network file, with all that scoring needs. */
export interface OpenNet {
  facts: ModelFacts;
  method: MoodNetId;
  packed: PackedMoodNet;
  seen: MoodNetFile['seen'];
}

type About = Pick<MoodNetFile, 'seed' | 'from' | 'metrics' | 'seen'>;

/** Maximum text length accepted from imported files. */
const MOST_READ = 10_000;

/** A trained network as JSON; `readNetFile` restores the same numbers bit for bit. */
export function writeNetFile(facts: ModelFacts, packed: PackedMoodNet, about: About): string {
  const file: MoodNetFile = {
    format: NET_FORMAT,
    version: NET_VERSION,
    ...facts,
    method: facts.method as MoodNetId,
    ...about,
    length: packed.length,
    known: packed.known,
    layers: packed.layers.map(({ name, shape, values }) => ({
      name,
      shape,
      type: 'float32',
      order: 'little-endian',
      base64: [...base64Of(values)].join('')
    }))
  };
  return JSON.stringify(file);
}

/**
 * The network of a file; null if the file is of another kind.
 *
 * @throws Failed `model_unreadable` if it was damaged or modified
 */
export function readNetFile(json: string): OpenNet | null {
  let file: MoodNetFile;
  try {
    file = JSON.parse(json) as MoodNetFile;
  } catch {
    return null;
  }
  if (file?.format !== NET_FORMAT) return null;
  try {
    return opened(file);
  } catch {
    throw new Failed('model_unreadable');
  }
}

/** The script of most of some texts: a network knows no words of other languages. */
export function writingOf(texts: readonly string[]): Writing {
  const unspaced = texts.filter(hasUnspaced);
  if (unspaced.length <= texts.length / 2) return 'spaced';
  const chinese = unspaced.filter((text) => !/[\p{Script=Hiragana}\p{Script=Thai}]/u.test(text));
  return chinese.length > unspaced.length / 2 ? 'chinese' : 'unspaced';
}

function opened(file: MoodNetFile): OpenNet {
  const { method, length, known, seen, trainRows, testRows, value, naive } = file;
  const words = new Set(known.filter((own) => typeof own === 'string'));
  const fits =
    file.version === NET_VERSION &&
    file.about === ABOUT_REVIEWS &&
    MOOD_NETS.includes(method) &&
    WRITINGS.includes(file.writing!) &&
    [trainRows, testRows, value, naive].every(Number.isFinite) &&
    Number.isInteger(length) &&
    length > 2 &&
    length < MOST_READ &&
    words.size === known.length &&
    seen.kind === 'number' &&
    seen.edges.every(Number.isFinite) &&
    seen.rows.every(Number.isFinite);
  if (!fits) throw new Failed('model_unreadable');
  const layers = file.layers.map(({ name, shape: [rows, columns], base64 }) => {
    const values = decodeFloats(base64);
    if (values.length !== rows * columns || !values.every(Number.isFinite)) {
      throw new Failed('model_unreadable');
    }
    return { name, shape: [rows, columns] as [number, number], values };
  });
  return { facts: factsIn(file), method, packed: { length, known, layers }, seen };
}

function factsIn(file: MoodNetFile): ModelFacts {
  const { about, target, method, kind, classes, trainRows, testRows } = file;
  const { metric, value, naive, low95, high95, beats, writing } = file;
  return {
    about,
    target,
    method,
    kind,
    classes,
    trainRows,
    testRows,
    metric,
    value,
    naive,
    low95,
    high95,
    beats,
    writing
  };
}
