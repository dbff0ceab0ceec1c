import type {
  PlacesAnswer,
  PlacesFinding
} from '../../../../workers/rooms/market/places/contract.ts';
import { i18n, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { showNumber } from '../../../ui/show.ts';
import { countryName } from './country-name.ts';

/** The sentences of the page. */
export function placesSayings(answer: PlacesAnswer): Saying[] {
  return answer.findings.map((finding) => {
    const [key, detail] = wordsOf(finding, answer);
    return { key: finding.key, parts: i18n.parts(key, detail) };
  });
}

function wordsOf(finding: PlacesFinding, answer: PlacesAnswer): [MessageKey, Detail] {
  switch (finding.key) {
    case 'abroad':
    case 'oneCountry': {
      const { home, ...detail } = finding.detail;
      const name = answer.countries.find(({ code }) => code === home)?.name ?? home;
      const words = { ...detail, home: countryName({ code: home, name }) };
      return [`market.places.finding.${finding.key}`, words];
    }
    case 'month': {
      const { month, ...detail } = finding.detail;
      const name = i18n.formats.monthName(Math.round(30.4 * month) + 14);
      const times = showNumber({ digits: 1 })(detail.times);
      return ['market.places.finding.month', { month: name, years: detail.years, times }];
    }
    case 'hoursDaily':
      return ['market.places.finding.hoursDaily', finding.detail];
    case 'hours': {
      const { weekday, ...detail } = finding.detail;
      return ['market.places.finding.hours', { ...detail, weekday: i18n.formats.weekday(weekday) }];
    }
    case 'closed': {
      const [first, second] = finding.detail.weekdays.map((day) => i18n.formats.weekday(day));
      return second === undefined
        ? ['market.places.finding.closed', { weekday: first }]
        : ['market.places.finding.closedTwo', { weekday: first, other: second }];
    }
    case 'single':
      return ['market.places.finding.single', finding.detail];
  }
}
