import { forecaster } from './family.ts';
import { packLast } from './smoothing/last-value.ts';
import { smoothingPath } from './smoothing/path.ts';

/** The last value: the forecast of a person without a method. */
export const naive = forecaster({
  id: 'naive',
  fit: ({ values }) => packLast(values),
  forecast: smoothingPath
});
