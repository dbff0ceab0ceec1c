import type { ShopNames } from '../../../workers/rooms/overview/names/contract.ts';
import type { AskOptions } from '../../bridge/index.svelte.ts';
import type { RoomProps } from '../../bridge/room-props.ts';
import { lens } from '../../bridge/lens.svelte.ts';
import { NAVIGATION, placesOf, type NavigationRoom, type RoomPlace } from '../../bridge/rooms.ts';
import { i18n, t, type MessageKey } from '../../i18n/index.svelte.ts';
import { downloadBackup } from '../actions/download-backup.ts';
import { openSample } from '../actions/open-sample.ts';
import { addressOf, route } from '../route.svelte.ts';
import { shops } from '../shops.svelte.ts';
import { theme } from '../theme.svelte.ts';
import { chooseFiles } from '../actions/choose-files.ts';
import type { Spoken } from './name-index.ts';
import { spot } from './spot.ts';

export const KINDS = ['page', 'part', 'action', 'customer', 'product'] as const;
export type Kind = (typeof KINDS)[number];

/** Something to go to, or to do. */
export interface Target {
  kind: Kind;
  label: string;
  hint: string;
  spoken: Spoken;
  /** What is offered before anything is typed. */
  isFirst: boolean;
  go(options: Required<AskOptions>): void | Promise<void>;
}

/** Pages and figures of all rooms, in the order of the navigation. */
export async function listPlaces(): Promise<Target[]> {
  await i18n.loadRoom('jump');
  const places = await Promise.all(NAVIGATION.map((room) => placesOf(room)));
  await i18n.loadEveryLanguage();
  return [
    {
      kind: 'page',
      label: t('jump.start'),
      hint: '',
      spoken: i18n.wordings('jump.start'),
      isFirst: false,
      go: () => route.go('start')
    },
    ...NAVIGATION.flatMap((room, at) =>
      places[at].length > 0 ? placesIn(room, places[at]) : [closedRoom(room)]
    )
  ];
}

function placesIn(room: NavigationRoom, places: readonly RoomPlace[]): Target[] {
  const ofRoom = [...i18n.wordings(`nav.${room}`), ...alsoCalled(room)];
  return places.map(({ page, label, isPart }, at) => {
    const spoken = [...i18n.wordings(label), ...(isPart ? [] : ofRoom)];
    // A room opens with its first page: whoever reads the list looks for the room.
    const [shown, hint] = at === 0 ? [t(`nav.${room}`), t(label)] : [t(label), t(`nav.${room}`)];
    return {
      kind: isPart ? 'part' : 'page',
      label: shown,
      hint,
      spoken,
      isFirst: at === 0,
      go() {
        route.go(room, {}, page);
        if (isPart) spot(t(label));
      }
    };
  });
}

function closedRoom(room: NavigationRoom): Target {
  return {
    kind: 'page',
    label: t(`nav.${room}`),
    hint: '',
    spoken: i18n.wordings(`nav.${room}`),
    isFirst: true,
    go: () => route.go(room)
  };
}

function alsoCalled(room: NavigationRoom): string[] {
  const key = `jump.also.${room}`;
  return i18n.has(key) ? i18n.wordings(key).flatMap((words) => words.split(' ')) : [];
}

/** What can be done from any page. */
export function listActions(onfiles: RoomProps['onfiles']): Target[] {
  const action = (key: MessageKey, label: string, go: Target['go']): Target => {
    const spoken = [label, ...i18n.wordings(key)];
    return { kind: 'action', label, hint: '', spoken, isFirst: true, go };
  };
  const later = (target: Target): Target => ({ ...target, isFirst: false });
  const shop = shops.current;
  const isDark = theme.current === 'dark';
  const themeKey = isDark ? 'shell.toLight' : 'shell.toDark';
  const { id, name } = i18n.next;
  return [
    action('jump.files', t('jump.files'), () => chooseFiles(onfiles)),
    action('jump.sample', t('jump.sample'), openSample),
    ...(lens.key ? [action('jump.wholeShop', t('jump.wholeShop'), () => route.look({}))] : []),
    ...(shop
      ? [
          action('jump.backup', t('jump.backup'), async (options) => {
            await downloadBackup(shop, options);
          })
        ]
      : []),
    action('jump.language', t('jump.language', { name }), () => i18n.setLanguage(id)),
    action(themeKey, t(themeKey), () => theme.toggle()),
    later(action('jump.print', t('jump.print'), () => void setTimeout(() => print()))),
    ...(shops.list ?? [])
      .filter(({ shopId }) => shopId !== shop?.shopId)
      .map((own) =>
        later(
          action('jump.shop', t('jump.shop', { name: own.name }), () =>
            route.open(addressOf('overview', { shop: own.shopId }))
          )
        )
      )
  ];
}

/**
 * A customer's card, a product's page. Both are about the whole shop: under a lens that leaves them
 * out there would be nothing to show, so it is let go; going back brings it back.
 */
export function nameTarget(kind: 'customer' | 'product', names: ShopNames, at: number): Target {
  const isCustomer = kind === 'customer';
  const key = (isCustomer ? names.customers : names.products)[at];
  const name = (isCustomer ? names.customerNames : names.productNames)[at];
  const address = isCustomer
    ? addressOf('customers', { customer: key }, 'list')
    : addressOf('recommend', { of: key });
  const hint = [name && key, isCustomer && names.emails[at] !== key && names.emails[at]];
  return {
    kind,
    label: name || key,
    hint: hint.filter(Boolean).join(' · '),
    spoken: [],
    isFirst: false,
    go: () => route.open(address)
  };
}
