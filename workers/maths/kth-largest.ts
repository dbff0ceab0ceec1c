/**
 * The k-th largest of the first `count` values, which are reordered on the way (Hoare, "Algorithm
 * 65: FIND", Communications of the ACM 1961, with the median of three as the pivot).
 *
 * @param k from 1 to `count`
 */
export function kthLargest(values: Float64Array, count: number, k: number): number {
  const wanted = k - 1;
  let [low, high] = [0, count - 1];
  while (low < high) {
    const pivot = middle(values[low], values[(low + high) >> 1], values[high]);
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left] > pivot) left++;
      while (values[right] < pivot) right--;
      if (left > right) break;
      const kept = values[left];
      values[left++] = values[right];
      values[right--] = kept;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted];
}

function middle(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
