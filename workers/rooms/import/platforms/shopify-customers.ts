import type { Platform } from './platform.ts';

/** Ids, telephone numbers and zip codes may have a leading apostrophe. */
export const shopifyCustomers: Platform = {
  name: 'Shopify',
  kind: 'customers',
  signature: ['First Name', 'Last Name', 'Email', 'Total Spent', 'Total Orders'],
  roles: {
    customer_id: ['Customer ID'],
    customer_name: ['Last Name'],
    email: ['Email'],
    phone: ['Phone', 'Default Address Phone'],
    country: ['Default Address Country Code', 'Country Code', 'Country'],
    region: ['Default Address Province Code', 'Province Code', 'Province'],
    city: ['Default Address City', 'City'],
    postcode: ['Default Address Zip', 'Zip'],
    consent: ['Accepts Email Marketing', 'Accepts Marketing']
  },
  combine: [
    { into: ['Last Name'], with: ['First Name'], join: (last, first) => `${first} ${last}`.trim() }
  ],
  example: `Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address City,Default Address Country Code,Default Address Zip,Phone,Total Spent,Total Orders,Tags
'7001,Ann,Archer,ann@example.com,yes,Newark,US,'07501,'+15550001,25.00,1,
'7002,Bob,Baker,bob@example.com,no,New York,US,'10001,,0.00,1,
`
};
