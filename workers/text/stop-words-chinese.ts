/**
 * Chinese words that say nothing about a product: pronouns, particles, prepositions, conjunctions,
 * the commonest auxiliaries and measure words. A short list of our own, matching the words that
 * segmenters produce; words about products such as 大, 小, 新, 套 are not in it.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  我 我们 你 你们 您 他 他们 她 她们 它 它们 咱们 大家 自己 这 这个 这些 这样 这里 那 那个 那些 那样 那里 哪 哪个 哪些
  什么 怎么 怎样 谁 多少 的 地 得 了 着 过 吗 呢 吧 啊 呀 哦 嘛 是 不是 在 有 没有 没 不 也 都 就 才 还 又 再 很 太 更 最
  和 与 及 以及 或 或者 而 而且 但 但是 因为 所以 如果 虽然 然后 并 并且 把 被 让 给 对 对于 从 到 向 往 以 为 为了 由 于 按 用
  个 一 一个 一些 一种 一下 其 其中 其他 之 等 等等 能 可 可以 会 要 想 将 已 已经 正在 去 来 上 下 里 中 后 前
  `
    .trim()
    .split(/\s+/)
);

/** Segmenters may join such characters (我是, 你的, 这是), which together say no more than alone. */
const ONLY_PARTICLES = /^[我你您他她它是的了吗呢吧啊这那在有不也都就和与]+$/;

/** Whether a Chinese word says nothing about a product. */
export function isChineseStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || ONLY_PARTICLES.test(word);
}
