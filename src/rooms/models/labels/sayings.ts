import {
  LEAST_JUDGED,
  LEAST_OF_A_CLASS,
  type LabelsAnswer,
  type LabelsTest
} from '../../../../workers/rooms/models/labels/contract.ts';
import { i18n, t, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { differenceWords } from '../offers/words.ts';

/** Whether the unlabelled rows helped, the final accuracy, and how it was tested. */
export function labelSayings(answer: LabelsAnswer, isCustomers: boolean): Saying[] {
  const say = (key: MessageKey, detail: Detail): Saying => ({
    key,
    parts: i18n.parts(key, detail)
  });
  const { test, labelled, predictions } = answer;
  if (answer.lacks) return [];
  if (!test) {
    const all = t(`models.all.${isCustomers ? 'customers' : 'rows'}`, { rows: answer.rows });
    return [say('models.labels.begin', { least: LEAST_OF_A_CLASS, all })];
  }
  if (test.verdict === 'few') {
    return [say('models.labels.few', { labelled, told: predictions.length, least: LEAST_JUDGED })];
  }
  const { accuracy, alone, naive, rows, draws } = test;
  // No interval if no prediction differs.
  const isSame = test.lead.low95 === test.lead.high95;
  const used = test.verdict === 'helps' ? accuracy : alone;
  return [
    say(`models.labels.verdict.${isSame ? 'alike' : test.verdict}`, {
      labelled,
      accuracy,
      alone,
      method: t(`models.labels.method.${test.best}`),
      ...leadWords(test)
    }),
    say(test.beatsNaive ? 'models.labels.beats' : 'models.labels.loses', { used, naive }),
    say(`models.labels.judged.${test.split}`, { rows, draws, labelled })
  ];
}

function leadWords({ lead }: LabelsTest) {
  return {
    lead: differenceWords(lead.value, true),
    low: differenceWords(lead.low95, true),
    high: differenceWords(lead.high95, true)
  };
}
