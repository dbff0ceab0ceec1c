import type { Platform } from './platform.ts';

const CAMPAIGN = [
  'Campaign name',
  'Kampagnenname',
  'Nom de la campagne',
  'Nombre de la campaña',
  'Nome da campanha',
  'Nome della campagna',
  'Campagnenaam',
  'Nazwa kampanii',
  '广告系列名称',
  '營銷活動名稱',
  '行銷活動名稱',
  'キャンペーン名'
];
const SPENT = [
  'Amount spent',
  'Ausgegebener Betrag',
  'Montant dépensé',
  'Importe gastado',
  'Valor usado',
  'Valor gasto',
  'Importo speso',
  'Besteed bedrag',
  'Wydana kwota',
  '已花费金额',
  '花费金额',
  '花費金額',
  '已花費金額',
  '消化金額'
];
const SHOWN = [
  'Impressions',
  'Impressionen',
  'Impresiones',
  'Impressões',
  'Impression',
  'Weergaven',
  'Wyświetlenia',
  '展示次数',
  '曝光次數',
  'インプレッション'
];
const START = [
  'Reporting starts',
  'Auswertungsstart',
  'Berichtsbeginn',
  'Début des rapports',
  'Inicio del informe',
  'Início dos relatórios',
  'Inizio dei report',
  'Inizio rapporto',
  'Begin rapportage',
  'Początek raportu',
  '报告开始日期',
  '分析報告開始',
  'レポート開始日'
];

/** Report of campaigns, ad sets or ads; totals are above, without a campaign. */
export const metaAds: Platform = {
  name: 'Meta Ads',
  kind: 'spend',
  signature: [CAMPAIGN, SPENT, SHOWN, START],
  roles: {
    order_date: [
      'Day',
      'Tag',
      'Jour',
      'Día',
      'Dia',
      'Giorno',
      'Dag',
      'Dzień',
      '天数',
      '日期',
      '天',
      '日',
      'Week',
      'Month',
      ...START
    ],
    channel: CAMPAIGN,
    spend: SPENT,
    impressions: SHOWN,
    clicks: [
      'Link clicks',
      'Link-Klicks',
      'Clics sur un lien',
      'Clics en el enlace',
      'Cliques no link',
      'Clic sul link',
      'Klikken op link',
      'Linkklikken',
      'Kliknięcia linku',
      '链接点击量',
      '連結點擊次數',
      'リンクのクリック',
      'Clicks (all)',
      'Klicks (alle)',
      'Clics (tous)',
      'Clics (todos)',
      'Cliques (todos)',
      'Clic (tutti)',
      '点击量（全部）'
    ],
    currency: ['Currency', 'Währung', 'Devise', 'Divisa', 'Moeda', 'Valuta', '货币']
  },
  leaveOut: [{ header: CAMPAIGN, cells: /^$/, reason: 'not_an_order' }],
  example: `Campaign name,Ad set name,Day,Delivery,Results,Reach,Impressions,Amount spent (GBP),Link clicks,Reporting starts,Reporting ends
,,,,,2200,4500,"1,020.55",90,2026-01-05,2026-01-06
Spring,Broad,2026-01-05,active,2,1200,2500,"1,010.00",50,2026-01-05,2026-01-05
Spring,Broad,2026-01-06,active,1,1000,2000,10.55,40,2026-01-06,2026-01-06
`
};
