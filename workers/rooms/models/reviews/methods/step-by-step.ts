/** Transposes rows of word indices: first words of all texts, then the second ones, and so on. */
export function stepByStep(token: Int32Array, texts: number, length: number): Int32Array {
  return token.map((_, at) => token[(at % texts) * length + Math.floor(at / texts)]);
}
