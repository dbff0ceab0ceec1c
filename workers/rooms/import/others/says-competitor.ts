/** A header about another shop: "Competitor", "Rival price", 竞品. */
const COMPETITOR = new RegExp(
  [
    'competitor|competing shop|(?:^|[^a-z])rivals?(?:[^a-z]|$)|wettbewerber|mitbewerber|konkurren',
    'concurrent|competidor|competencia|concorrent|concorrência|rakip|конкурент|ανταγωνιστ',
    '竞品|竞争对手|竞店|競合|競爭對手|競品|경쟁사|경쟁업체|منافس|מתחר|đối thủ|pesaing|คู่แข่ง'
  ].join('|'),
  'iu'
);

/** The header that shows that a file is about another shop; undefined: none. */
export function saysCompetitor(headers: readonly string[]): string | undefined {
  return headers.find((header) => COMPETITOR.test(header));
}
