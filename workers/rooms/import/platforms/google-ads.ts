import type { Platform } from './platform.ts';

const DAY = ['Day', 'Tag', 'Jour', 'Día', 'Dia', 'Giorno', 'Dag', 'Dzień', '日期', '天', '日'];
const CAMPAIGN = [
  'Campaign',
  'Kampagne',
  'Campagne',
  'Campaña',
  'Campanha',
  'Campagna',
  'Kampania',
  '广告系列',
  'キャンペーン'
];
const COST = ['Cost', 'Kosten', 'Coût', 'Coste', 'Costo', 'Custo', 'Koszt', '费用', '費用'];
const SHOWN = ['Impr.', 'Impressions', 'Impressionen', 'Vert.', 'Wyśw.', '展示次数', '表示回数'];
const CLICKS = [
  'Clicks',
  'Klicks',
  'Clics',
  'Cliques',
  'Clic',
  'Klikken',
  'Kliknięcia',
  '点击次数',
  'クリック数'
];
const CURRENCY = [
  'Currency code',
  'Währungscode',
  'Code de devise',
  'Code de la devise',
  'Código de moneda',
  'Código da moeda',
  'Codice valuta',
  'Valutacode',
  'Kod waluty',
  '货币代码',
  '通貨コード'
];
const STATE = [
  'Campaign status',
  'Kampagnenstatus',
  'État de la campagne',
  'Estado de la campaña',
  'Status da campanha',
  'Stato campagna',
  '广告系列状态',
  'キャンペーンのステータス'
];

/** Campaign report, by day or for a whole period; totals are below. */
export const googleAds: Platform = {
  name: 'Google Ads',
  kind: 'spend',
  signature: [CAMPAIGN, CURRENCY, COST, SHOWN, CLICKS],
  roles: {
    order_date: [...DAY, 'Week', 'Month', 'Woche', 'Monat', 'Semaine', 'Mois', 'Semana', 'Mes'],
    channel: CAMPAIGN,
    spend: COST,
    impressions: SHOWN,
    clicks: CLICKS,
    currency: CURRENCY
  },
  leaveOut: [
    {
      header: [...DAY, ...STATE, ...CAMPAIGN],
      cells: /^(grand )?(total|totale|totaal|gesamt|summe|suma|łącznie|总计|合计|合計)/i,
      reason: 'not_an_order'
    }
  ],
  example: `Day,Campaign status,Campaign,Currency code,Cost,Impr.,Clicks,Conversions
2026-01-05,Enabled,Brand,EUR,12.40,"1,204",37,2.00
2026-01-06,Enabled,Brand,EUR,9.10,980,30,1.00
Total: Account, --, --,EUR,21.50,"2,184",67,3.00
`
};
