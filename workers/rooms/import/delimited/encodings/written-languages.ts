/** What helps to recognise a language's encoding: its letters beyond ASCII, most frequent first. */
export interface WrittenLanguage {
  letters: string;
  /** Whether its words also contain ASCII letters. */
  isLatin: boolean;
  /** Every word has one of these letters; empty if the script writes no vowels. */
  vowels: string;
  /** Letters that occur only at the end of a word. */
  finals: string;
  /** Combinations, in lower case, that its words do not contain. */
  awkward: RegExp | null;
}

function latin(letters: string, awkward: RegExp | null = null): WrittenLanguage {
  return { letters, isLatin: true, vowels: '', finals: '', awkward };
}

function own(letters: string, vowels = '', finals = '', awkward: RegExp | null = null) {
  return { letters, isLatin: false, vowels, finals, awkward };
}

const FRENCH = latin('éèàêâçôîûùëïœÿ', /ç[^aouâôû]|[aeo]è|^è|œ[^u]|[aeiou]û/);
const GERMAN = latin('üäößé', /^ß|[äöü][aeio]|ß[aou]/);
const SPANISH = latin('óíáéñúü', /ñ[^aeiouáéíóú]|^ñ?$|ü[^ei]/);
const PORTUGUESE = latin('ãçáéóíêâõúôàü', /õ[^e]|õ$|ã[^oes]|ç[^aouãáóâú]|^[ãçõ]/);
const ITALIAN = latin('àèùòéì', /[àùòì]\p{L}|[ae]è/u);
const DUTCH = latin('ëéïöèü');
const SWEDISH = latin('äöåé', /[äöå][aeiou]/);
const DANISH = latin('øåæéöäüòô', /[øå][aeiou]/);
const ICELANDIC = latin('áðíóþéöúæý', /^ð|[^ ]þ/);
const CATALAN = latin('àóèéíçòúïü', /ç[^aou]/);
const WESTERN = [
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  SWEDISH,
  DANISH,
  DUTCH,
  ICELANDIC,
  CATALAN
];
const CENTRAL = [
  latin('łąężśóćńź', /^[ąęń]/),
  latin('íáěšéřčžýůúťóďň', /^ě|^y?ý|[aeiou]ě|^ů/),
  latin('áíčšýžéľúťňôóďäŕĺ', /^y?ý/),
  latin('áéöóőüíúű'),
  latin('ăîţşâ'),
  latin('čšžćđ'),
  GERMAN
];
const RUSSIAN = own(
  'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
  'аеёиоуыэюя',
  '',
  /^[ъыь]|^й[аеиуыэюя]|[жшщч]ы|[аеиоуыэюя][ьъы]/
);
const CYRILLIC = [
  RUSSIAN,
  own('оанивтерсіклмудпязьбгчхйцжюшїєщґф', 'аеиоуюяіїє', '', /^ь|[аеиоуюяіїє]ь/),
  own('аоиетнрсвлкдпмзуягбчъцщжхйшюфь', 'аеиоуъюя', '', /^ь/),
  own('аоиенрсјтукдвлмпзгчбшцжхњћљђџф', 'аеиоур'),
  own('анірыелоксутдмпцзьўябгчжшхйюфэё', 'аеёіоуыэюя')
];
const GREEK = [own('αοιετσνηρυπκςμλωίόάθέγήύδχφώβξζψϊϋΐΰ', 'αεηιουωάέήίόύώϊϋ', 'ς', /σ$|^ς/)];
const HEBREW = [own('יוהלאתרמבשנדקחעפצסגטכזםןץךף', '', 'םןץךף')];
const ARABIC = [own('اليمنرتبودعهسكقفحجشصطةخأىزذضئغإءثظؤآپچگژ', '', 'ةى', /^[ةىءئؤ]/)];
const SIGNS = 'ะ-ูๅ็-๎';
const THAI = [
  own(
    'านรกอมเัลง่วีท้สิดยบปหะคุ์ตแ็ูพไขโชจืำใถผึศธฟซณ๊ษ๋ญภฐฎฮฉฆฬฏฑฒฌฝฤๆฯ๑๒๓๔๕๖๗๘๙๐',
    '',
    '',
    // oxlint-disable-next-line no-misleading-character-class -- signs without their letter are meant
    new RegExp(`^[${SIGNS}]|[เ-ไ](?![ก-ฮ])|[่-์][ิ-ฺ]`)
  )
];
const VIETNAMESE = [
  latin('\u0301\u0300\u0323\u0309\u0303âêôơưăđáàéèúù', /(?<![aeiouyâêôơưăáàéèúù])[\u0300-\u0323]/)
];

/** Single-byte encodings with the languages written in them, likelier ones first. */
export const SINGLE_BYTE = {
  'windows-1252': { languages: WESTERN, prior: 0 },
  'windows-1250': { languages: CENTRAL, prior: -0.5 },
  'windows-1251': { languages: CYRILLIC, prior: -0.5 },
  'windows-1254': {
    languages: [latin('ışüğçöiâî', /^ğ/), GERMAN],
    prior: -1
  },
  'windows-1253': { languages: GREEK, prior: -0.5 },
  'windows-1255': { languages: HEBREW, prior: -0.5 },
  'windows-1256': { languages: ARABIC, prior: -0.5 },
  'windows-874': { languages: THAI, prior: -0.5 },
  'windows-1257': {
    languages: [latin('ėšžūįųąčę', /^ę/), latin('āīēšūžņļčķģ'), latin('äõüöšž', /^š?$/), GERMAN],
    prior: -1.5
  },
  'windows-1258': { languages: VIETNAMESE, prior: -2 },
  macintosh: { languages: WESTERN, prior: -2.5 },
  'koi8-r': { languages: [RUSSIAN], prior: -2 },
  'x-mac-cyrillic': { languages: CYRILLIC, prior: -3 },
  'iso-8859-2': { languages: CENTRAL, prior: -2 },
  'iso-8859-15': { languages: WESTERN, prior: -2 },
  'iso-8859-5': { languages: CYRILLIC, prior: -2.5 },
  'iso-8859-6': { languages: ARABIC, prior: -2.5 },
  'iso-8859-7': { languages: GREEK, prior: -2 },
  ibm850: { languages: WESTERN, prior: -2.5 },
  ibm852: { languages: CENTRAL, prior: -3 },
  ibm866: { languages: CYRILLIC, prior: -2.5 },
  ibm737: { languages: GREEK, prior: -2.5 }
} as const;
