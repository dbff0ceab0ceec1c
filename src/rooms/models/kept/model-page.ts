import type { ModelFacts } from '../../../../workers/contract/saved-model.ts';
import type { QuestionId } from '../../../../workers/rooms/models/questions/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';
import { columnWords, isMoney } from '../words.ts';
import { figureWords, toldWords } from './facts.ts';
import type { PageWords } from './page-words.ts';

/** Only inline content is allowed: the page cannot make any request. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";

const STYLE = `:root{color-scheme:light dark;--ink:light-dark(#1d2433,#e7eaf0);--quiet:light-dark(#5a6478,#a4adbe);--line:light-dark(#d5dae3,#3a4254);--ground:light-dark(#f7f8fa,#12161f);--surface:light-dark(#fff,#1b202c);--accent:light-dark(#2459c4,#7fa6f8)}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,"PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:44rem;margin:0 auto;padding:24px 16px}h1{font-size:1.5rem;line-height:1.3;margin:0 0 4px}p{margin:0 0 12px}.quiet{color:var(--quiet);font-size:.9rem}
form{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(13rem,45%),1fr));gap:12px;margin:16px 0}label{display:grid;align-content:end;gap:4px;font-size:.9rem;overflow-wrap:anywhere}
input,select{font:inherit;min-height:44px;padding:0 10px;border:1px solid var(--line);border-radius:6px;background:var(--surface);color:var(--ink);width:100%}
textarea{font:inherit;min-height:96px;padding:8px 10px;border:1px solid var(--line);border-radius:6px;background:var(--surface);color:var(--ink);width:100%;resize:vertical}label:has(textarea){grid-column:1/-1}
output{display:block;position:sticky;inset-block-start:8px;padding:16px;box-shadow:0 0 0 8px var(--ground);border:1px solid var(--line);border-radius:8px;background:var(--surface)}output p{margin:8px 0 0}output strong{display:block;font-size:1.75rem;line-height:1.3;overflow-wrap:anywhere}
output .outside{border-inline-start:4px solid light-dark(#b45309,#f0b45c);padding-inline-start:10px;font-weight:600}ul{margin:8px 0 0;padding-inline-start:1.2em}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}`;

/**
 * A model as a single page with a form: enter a customer and get the prediction, its interval and
 * its reasons. It opens by double click, without the app and without requests.
 */
export async function writePage(
  name: string,
  facts: ModelFacts,
  json: string,
  currency: string
): Promise<Blob> {
  const [{ default: model }, { default: form }] = await Promise.all([
    import('../../../../workers/rooms/models/deploy/standalone.ts?standalone'),
    import('./form.ts?standalone')
  ]);
  const words = wordsOf(name, facts, json, currency);
  const data = (id: string, text: string) =>
    `<script type="application/json" id="${id}">${text.replaceAll('<', '\\u003c')}</${'script'}>`;
  // `</script` would end the script; it can occur only in strings and regular expressions.
  const script = (code: string) =>
    `<script>${code.replace(/<\/(?=script)/gi, '<\\/')}</${'script'}>`;
  const html = [
    '<!doctype html>',
    `<html lang="${i18n.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(name)}</title><style>${STYLE}</style></head>`,
    '<body><main></main>',
    data('model', json),
    data('words', JSON.stringify(words)),
    script(model),
    script(form),
    '</body></html>'
  ];
  return new Blob([html.join('\n')], { type: 'text/html' });
}

function wordsOf(name: string, facts: ModelFacts, json: string, currency: string): PageWords {
  const { recipe } = JSON.parse(json) as { recipe: { steps: { column: string }[] } };
  const about = facts.about as QuestionId;
  const columns = recipe.steps.map(({ column }) => {
    const words = columnWords(about, column);
    return [
      column,
      currency && isMoney(about, column)
        ? t('models.page.unit', { column: words, currency })
        : words
    ];
  });
  const told = facts.about === 'buy_again';
  const asked = told ? ('.buy_again' as const) : ('' as const);
  return {
    language: i18n.language,
    name,
    tells: toldWords(facts),
    test: i18n.sentences([t('models.page.learned', { rows: facts.trainRows }), figureWords(facts)]),
    doubt: facts.beats ? '' : t('models.page.doubt'),
    enter: t(about === 'table' ? 'models.page.enter' : 'models.page.enterCustomer'),
    currency: about === 'spend' ? currency : '',
    classes: told ? { no: t('models.class.no'), yes: t('models.class.yes') } : {},
    yes: facts.kind === 'class' && facts.classes.length === 2 ? facts.classes[1] : '',
    columns: Object.fromEntries(columns),
    empty: t('models.explanation.empty'),
    others: t('models.explanation.others'),
    chance: t(`models.page.chance${asked}`, {
      share: '%share%',
      value: '%value%',
      column: facts.target
    }),
    alike: t(`models.page.alike${asked}`, { rows: '%rows%', share: '%share%', value: '%value%' }),
    range: t('models.page.range', { low: '%low%', high: '%high%' }),
    raises: t('models.page.raises', { column: '%column%', value: '%value%' }),
    lowers: t('models.page.lowers', { column: '%column%', value: '%value%' }),
    emptyRaises: t('models.page.emptyRaises', { column: '%column%' }),
    emptyLowers: t('models.page.emptyLowers', { column: '%column%' }),
    holds: t('models.term.holds', { column: '%column%', term: '%term%' }),
    lacks: t('models.term.lacks', { column: '%column%', term: '%term%' }),
    isEmpty: t('models.term.empty', { column: '%column%' }),
    isFilled: t('models.term.filled', { column: '%column%' }),
    unknown: t('models.page.unknown', { column: '%column%' }),
    outside: t('models.page.outside', { column: '%column%', low: '%low%', high: '%high%' }),
    newCategory: t('models.page.newCategory', { column: '%column%' }),
    termRaises: t('models.page.termRaises', { what: '%what%' }),
    termLowers: t('models.page.termLowers', { what: '%what%' }),
    private: t('models.page.private')
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
