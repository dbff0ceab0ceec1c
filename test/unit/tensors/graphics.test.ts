import * as tf from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import { timeKnownProduct } from '../../../workers/tensors/calibration.ts';
import { isSoftwareRenderer, readRenderer } from '../../../workers/tensors/graphics.ts';

describe('renderer names', () => {
  test.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'ANGLE (Mesa, llvmpipe (LLVM 17.0.6 256 bits), OpenGL 4.5)',
    'Microsoft Basic Render Driver',
    'Apple Software Renderer',
    'softpipe'
  ])('%s is software', (name) => expect(isSoftwareRenderer(name)).toBe(true));

  test.each([
    'ANGLE (Intel, Intel(R) Iris(R) Xe Graphics Direct3D11 vs_5_0 ps_5_0)',
    'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
    'NVIDIA GeForce RTX 3060/PCIe/SSE2',
    'Mali-G78',
    'AMD Radeon Graphics (radeonsi, renoir)'
  ])('%s is a real card', (name) => expect(isSoftwareRenderer(name)).toBe(false));

  test('no canvas, no renderer', () => expect(readRenderer()).toBe(''));
});

/** Plain JavaScript takes a second for the matrices that the app multiplies. */
const SIDE = 160;

describe('known product', () => {
  test('is right on plain JavaScript, leaves no tensor, uses the clock it is given', async () => {
    await tf.setBackend('cpu');
    const before = tf.memory().numTensors;
    let now = 0;
    const timing = await timeKnownProduct(() => (now += 7), SIDE);
    expect(timing).toEqual({ milliseconds: 7, correct: true });
    expect(tf.memory().numTensors).toBe(before);
  });

  test.each([
    ['half precision entries', (value: number) => halfPrecision(value)],
    ['zeros, as after a lost context', () => 0],
    ['not numbers', () => NaN]
  ])('%s are found out', async (_, spoil) => {
    await tf.setBackend('cpu');
    // A backend of its own that stores what a bad device would.
    const cpu = tf.backend() as unknown as { write: (...data: unknown[]) => object };
    const write = cpu.write;
    cpu.write = function (values: unknown, ...rest: unknown[]) {
      return write.call(this, Float32Array.from(values as Float32Array, spoil), ...rest);
    };
    try {
      expect((await timeKnownProduct(() => 0, SIDE)).correct).toBe(false);
    } finally {
      cpu.write = write;
    }
  });
});

/** Eleven significant bits. */
function halfPrecision(value: number): number {
  const step = 2 ** (Math.floor(Math.log2(value)) - 10);
  return Math.round(value / step) * step;
}
