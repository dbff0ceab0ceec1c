import type { Listed } from './compose-list.ts';
import type { Channel, Format } from './contract.ts';
import { splitName } from './split-name.ts';

/** A field of a tool's file; `isHashed`: as SHA-256 in hexadecimal, and empty where it is empty. */
interface ToolField {
  header: string;
  value: (own: Listed) => string;
  isHashed?: true;
}

export interface ToolFormat {
  fields: ToolField[];
  /** Whether the tool can know the customer at all. */
  isKnown: (own: Listed) => boolean;
}

/** Texts of more bytes are refused by Mailchimp. */
const MAILCHIMP_BYTES = 255;

const email = ({ email: own }: Listed) => own;
const phone = ({ phone: own }: Listed) => own;
const digits = (own: Listed) => own.phone.replace('+', '');
const firstName = ({ name }: Listed) => splitName(name).first;
const lastName = ({ name }: Listed) => splitName(name).last;
const country = (own: Listed) => own.country;
/** Tools that match by it need one; the shop's own where no file says. */
const likelyCountry = (own: Listed) => own.likelyCountry;
const zip = ({ postcode }: Listed) => postcode.replace(/^'/, '');
const lower = (of: (own: Listed) => string) => (own: Listed) => of(own).trim().toLowerCase();
/** Lower case without blanks and marks, as Meta compares places. */
const bare = (of: (own: Listed) => string) => (own: Listed) =>
  of(own)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const hasAddress = (own: Listed) => own.email !== '' || own.phone !== '';

const field = (header: string, value: ToolField['value']): ToolField => ({ header, value });
const hashed = (header: string, value: ToolField['value']): ToolField => ({
  header,
  value,
  isHashed: true
});

/**
 * The file of a tool as its vendor asks for it. What one tool hashes another takes plain: a hash of
 * +16577770000 is none of 16577770000.
 *
 * @param hasConsent whether the shop's files say anything about consent
 */
export function toolFormat(
  format: Exclude<Format, 'plain'>,
  channel: Channel,
  hasConsent: boolean
): ToolFormat {
  switch (format) {
    case 'klaviyo':
      return klaviyo(channel, hasConsent);
    case 'mailchimp':
      return {
        fields: [
          field('Email Address', email),
          field('First Name', cut(firstName)),
          field('Last Name', cut(lastName)),
          field('Phone Number', phone)
        ],
        isKnown: (own) => own.email !== ''
      };
    case 'google':
      return {
        fields: [
          hashed('Email', email),
          hashed('Phone', phone),
          hashed('First Name', lower(firstName)),
          hashed('Last Name', lower(lastName)),
          field('Country', likelyCountry),
          field('Zip', zip)
        ],
        isKnown: hasAddress
      };
    case 'meta':
      return meta();
    default:
      return {
        fields: [
          hashed('Email_SHA256', email),
          hashed('Phone_SHA256', format === 'tiktok' ? phone : digits)
        ],
        isKnown: hasAddress
      };
  }
}

/**
 * The address by which is sent stands first. Consent in a shop's files is nearly always that to
 * e-mails: nobody becomes subscribed to text messages by it.
 */
function klaviyo(channel: Channel, hasConsent: boolean): ToolFormat {
  const addresses = [field('Email', email), field('Phone Number', phone)];
  const consent = ({ consent: own, email: address }: Listed) => {
    if (!address) return '';
    return own === 'yes' ? 'Subscribe' : 'Never subscribed';
  };
  return {
    fields: [
      ...(channel === 'phone' ? addresses.toReversed() : addresses),
      field('First Name', firstName),
      field('Last Name', lastName),
      field('City', ({ city }) => city),
      field('Region', ({ region }) => region),
      field('Country', country),
      field('Zip Code', zip),
      ...(hasConsent && channel !== 'phone' ? [field('Email Marketing Consent', consent)] : [])
    ],
    isKnown: channel === 'phone' ? (own) => own.phone !== '' : hasAddress
  };
}

function meta(): ToolFormat {
  const zipCode = (own: Listed) =>
    own.likelyCountry === 'US' ? bare(zip)(own).slice(0, 5) : bare(zip)(own);
  return {
    fields: [
      hashed('email', email),
      hashed('phone', digits),
      field('madid', () => ''),
      hashed('fn', bare(firstName)),
      hashed('ln', bare(lastName)),
      hashed(
        'ct',
        bare(({ city }) => city)
      ),
      hashed(
        'st',
        bare(({ region }) => region)
      ),
      hashed('country', lower(likelyCountry)),
      hashed('zip', zipCode),
      hashed('uid', ({ customer }) => customer)
    ],
    isKnown: (own) => hasAddress(own) && own.likelyCountry !== ''
  };
}

function cut(of: (own: Listed) => string) {
  return (own: Listed) => {
    let text = of(own);
    while (new TextEncoder().encode(text).length > MAILCHIMP_BYTES) text = text.slice(0, -1);
    return text;
  };
}
