import { expect, it } from 'vitest';
import { fadeEnds, showCurrent } from '../../../src/shell/show-current.ts';

it('a strip too long for its line shows its current link, and fades where more of it is', async () => {
  const strip = document.createElement('nav');
  strip.style.cssText = 'position: relative; display: flex; width: 200px; overflow-x: auto';
  for (let at = 0; at < 8; at++) {
    const link = document.createElement('a');
    link.style.cssText = 'flex: none; width: 80px; height: 20px';
    if (at === 4) link.setAttribute('aria-current', 'page');
    strip.append(link);
  }
  document.body.append(strip);
  const stop = fadeEnds(strip);
  const fades = () =>
    ['--fade-before', '--fade-after'].map((name) => parseFloat(strip.style.getPropertyValue(name)));
  await expect.poll(fades).toEqual([0, 28]);
  showCurrent(strip);
  expect(strip.scrollLeft).toBe(260);
  await expect.poll(fades).toEqual([28, 28]);
  expect(strip.style.maskImage).toContain('linear-gradient');
  strip.scrollLeft = 440;
  await expect.poll(fades).toEqual([28, 0]);
  strip.style.width = '700px';
  await expect.poll(fades).toEqual([0, 0]);
  expect(strip.style.maskImage).toBe('');
  stop();
  strip.remove();
});
