import type { StatusWords } from './status-words.ts';

/** Lithuanian and Latvian. */
export const BALTIC: StatusWords = {
  done:
    'atsaukt*|anuliuot*|grazint*|grazinti pinigai|atmest*|nepristatyt*|' +
    'atcelt*|anulet*|atgriezt*|atmaksat*|noraidit*|nepiegadat*',
  act: 'atsaukimas|grazinimas|pinigu grazinimas|anuliavimas|atcelsana|atgriesana|atmaksa|anulesana',
  open: 'prasymas|laukia|laukiama|vykdom*|atmest*|pieprasijums|gaida|apstrade|noraidit*',
  partly: 'dalinai|is dalies|dalinis|daleji|dalejs',
  not: 'nera|nav',
  neverPaid:
    'neapmoket*|laukia apmokejimo|laukiama apmokejimo|nepavyk*|juodrastis|pasiulymas|' +
    'neapmaksat*|nav apmaksats|gaida apmaksu|neizdevas|melnraksts|piedavajums',
  waiting: 'nauj*|laukia|laukiama|vykdom*|ruosiam*|jauns|jauna|gaida|apstrade|procesa',
  closed: 'uzdaryt*|uzbaigt*|slegts|slegta'
};

export const ESTONIAN: StatusWords = {
  done: 'tuhistat*|annulleerit*|tagastat*|tagasi makstud|huvitat*|keeldutud|tarnimata',
  act: 'tuhistamine|tagastus|tagastamine|tagasimakse|kreeditarve',
  open: 'taotlus|ootel|ootab|menetluses|tootlemisel|keeldutud',
  partly: 'osaliselt|osaline',
  not: 'ei|mitte|ilma',
  neverPaid: 'tasumata|maksmata|ootab makset|makse ootel|ebaonnestun*|aegunud|mustand|pakkumine',
  waiting: 'uus|ootel|ootab|tootlemisel|menetluses|avatud',
  closed: 'suletud'
};
