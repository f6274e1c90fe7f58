export interface DemoCity {
  readonly id: number
  readonly name: string
  readonly stateCode: string
  readonly state: string
  readonly latitude: number
  readonly longitude: number
  readonly postalCode: string
}

export interface DemoCountry {
  readonly code: string
  readonly name: string
  readonly continent: string
  readonly currency: string
  readonly sign: string
  /** US dollars for one unit of the currency. */
  readonly rate: number
  /** Pay compared with the United States. */
  readonly pay: number
  /** How many of a hundred companies are here. */
  readonly share: number
  readonly cities: readonly DemoCity[]
}

function city(
  id: number,
  name: string,
  stateCode: string,
  state: string,
  latitude: number,
  longitude: number,
  postalCode: string,
): DemoCity {
  return { id, name, stateCode, state, latitude, longitude, postalCode }
}

/** Cities with their GeoNames ids; figures as of no particular day, for show. */
export const demoCountries: readonly DemoCountry[] = [
  {
    code: 'US',
    name: 'United States',
    continent: 'North America',
    currency: 'USD',
    sign: '$',
    rate: 1,
    pay: 1,
    share: 38,
    cities: [
      city(5128581, 'New York', 'NY', 'New York', 40.71427, -74.00597, '10001'),
      city(5391959, 'San Francisco', 'CA', 'California', 37.77493, -122.41942, '94103'),
      city(5368361, 'Los Angeles', 'CA', 'California', 34.05223, -118.24368, '90012'),
      city(4671654, 'Austin', 'TX', 'Texas', 30.26715, -97.74306, '78701'),
      city(5809844, 'Seattle', 'WA', 'Washington', 47.60621, -122.33207, '98101'),
      city(4930956, 'Boston', 'MA', 'Massachusetts', 42.35843, -71.05977, '02108'),
      city(4887398, 'Chicago', 'IL', 'Illinois', 41.85003, -87.65005, '60601'),
      city(5419384, 'Denver', 'CO', 'Colorado', 39.73915, -104.9847, '80202'),
      city(4180439, 'Atlanta', 'GA', 'Georgia', 33.749, -84.38798, '30303'),
      city(4553433, 'Tulsa', 'OK', 'Oklahoma', 36.15398, -95.99277, '74103'),
      city(4164138, 'Miami', 'FL', 'Florida', 25.77427, -80.19366, '33130'),
    ],
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    continent: 'Europe',
    currency: 'GBP',
    sign: '£',
    rate: 1.27,
    pay: 0.72,
    share: 10,
    cities: [
      city(2643743, 'London', 'ENG', 'England', 51.50853, -0.12574, 'EC1A'),
      city(2643123, 'Manchester', 'ENG', 'England', 53.48095, -2.23743, 'M1'),
      city(2650225, 'Edinburgh', 'SCT', 'Scotland', 55.95206, -3.19648, 'EH1'),
      city(2654675, 'Bristol', 'ENG', 'England', 51.45523, -2.59665, 'BS1'),
    ],
  },
  {
    code: 'DE',
    name: 'Germany',
    continent: 'Europe',
    currency: 'EUR',
    sign: '€',
    rate: 1.08,
    pay: 0.7,
    share: 9,
    cities: [
      city(2950159, 'Berlin', 'BE', 'Berlin', 52.52437, 13.41053, '10115'),
      city(2867714, 'Munich', 'BY', 'Bavaria', 48.13743, 11.57549, '80331'),
      city(2911298, 'Hamburg', 'HH', 'Hamburg', 53.55073, 9.99302, '20095'),
      city(2886242, 'Köln', 'NW', 'North Rhine-Westphalia', 50.93333, 6.95, '50667'),
    ],
  },
  {
    code: 'FR',
    name: 'France',
    continent: 'Europe',
    currency: 'EUR',
    sign: '€',
    rate: 1.08,
    pay: 0.6,
    share: 6,
    cities: [
      city(2988507, 'Paris', 'IDF', 'Île-de-France', 48.85341, 2.3488, '75001'),
      city(2996944, 'Lyon', 'ARA', 'Auvergne-Rhône-Alpes', 45.74846, 4.84671, '69001'),
      city(2972315, 'Toulouse', 'OCC', 'Occitanie', 43.60426, 1.44367, '31000'),
    ],
  },
  {
    code: 'ES',
    name: 'Spain',
    continent: 'Europe',
    currency: 'EUR',
    sign: '€',
    rate: 1.08,
    pay: 0.48,
    share: 5,
    cities: [
      city(3117735, 'Madrid', 'MD', 'Madrid', 40.4165, -3.70256, '28001'),
      city(3128760, 'Barcelona', 'CT', 'Catalonia', 41.38879, 2.15899, '08001'),
      city(2509954, 'Valencia', 'VC', 'Valencia', 39.46975, -0.37739, '46001'),
      city(2514256, 'Málaga', 'AN', 'Andalusia', 36.72016, -4.42034, '29001'),
    ],
  },
  {
    code: 'NL',
    name: 'Netherlands',
    continent: 'Europe',
    currency: 'EUR',
    sign: '€',
    rate: 1.08,
    pay: 0.68,
    share: 4,
    cities: [
      city(2759794, 'Amsterdam', 'NH', 'North Holland', 52.37403, 4.88969, '1011'),
      city(2745912, 'Utrecht', 'UT', 'Utrecht', 52.09083, 5.12222, '3511'),
    ],
  },
  {
    code: 'CA',
    name: 'Canada',
    continent: 'North America',
    currency: 'CAD',
    sign: 'CA$',
    rate: 0.73,
    pay: 0.75,
    share: 6,
    cities: [
      city(6167865, 'Toronto', 'ON', 'Ontario', 43.70011, -79.4163, 'M5H'),
      city(6173331, 'Vancouver', 'BC', 'British Columbia', 49.24966, -123.11934, 'V5K'),
      city(6077243, 'Montréal', 'QC', 'Quebec', 45.50884, -73.58781, 'H2Y'),
    ],
  },
  {
    code: 'IN',
    name: 'India',
    continent: 'Asia',
    currency: 'INR',
    sign: '₹',
    rate: 0.012,
    pay: 0.28,
    share: 7,
    cities: [
      city(1277333, 'Bengaluru', 'KA', 'Karnataka', 12.97194, 77.59369, '560001'),
      city(1269843, 'Hyderabad', 'TG', 'Telangana', 17.38405, 78.45636, '500001'),
      city(1259229, 'Pune', 'MH', 'Maharashtra', 18.51957, 73.85535, '411001'),
    ],
  },
  {
    code: 'AU',
    name: 'Australia',
    continent: 'Oceania',
    currency: 'AUD',
    sign: 'A$',
    rate: 0.65,
    pay: 0.78,
    share: 3,
    cities: [
      city(2147714, 'Sydney', 'NSW', 'New South Wales', -33.86785, 151.20732, '2000'),
      city(2158177, 'Melbourne', 'VIC', 'Victoria', -37.814, 144.96332, '3000'),
    ],
  },
  {
    code: 'PL',
    name: 'Poland',
    continent: 'Europe',
    currency: 'PLN',
    sign: 'zł',
    rate: 0.25,
    pay: 0.45,
    share: 3,
    cities: [
      city(756135, 'Warsaw', 'MZ', 'Mazovia', 52.22977, 21.01178, '00-001'),
      city(3094802, 'Kraków', 'MA', 'Lesser Poland', 50.06143, 19.93658, '30-001'),
    ],
  },
  {
    code: 'BR',
    name: 'Brazil',
    continent: 'South America',
    currency: 'BRL',
    sign: 'R$',
    rate: 0.19,
    pay: 0.3,
    share: 2,
    cities: [city(3448439, 'São Paulo', 'SP', 'São Paulo', -23.5475, -46.63611, '01000-000')],
  },
  {
    code: 'SE',
    name: 'Sweden',
    continent: 'Europe',
    currency: 'SEK',
    sign: 'kr',
    rate: 0.095,
    pay: 0.62,
    share: 2,
    cities: [
      city(2673730, 'Stockholm', 'AB', 'Stockholm', 59.32938, 18.06871, '111 20'),
      city(2711537, 'Göteborg', 'O', 'Västra Götaland', 57.70716, 11.96679, '411 03'),
    ],
  },
  {
    code: 'CH',
    name: 'Switzerland',
    continent: 'Europe',
    currency: 'CHF',
    sign: 'CHF ',
    rate: 1.13,
    pay: 1.05,
    share: 2,
    cities: [city(2657896, 'Zürich', 'ZH', 'Zurich', 47.36667, 8.55, '8001')],
  },
  {
    code: 'IE',
    name: 'Ireland',
    continent: 'Europe',
    currency: 'EUR',
    sign: '€',
    rate: 1.08,
    pay: 0.75,
    share: 2,
    cities: [city(2964574, 'Dublin', 'L', 'Leinster', 53.33306, -6.24889, 'D02')],
  },
  {
    code: 'SG',
    name: 'Singapore',
    continent: 'Asia',
    currency: 'SGD',
    sign: 'S$',
    rate: 0.74,
    pay: 0.8,
    share: 1,
    cities: [city(1880252, 'Singapore', '01', 'Singapore', 1.28967, 103.85007, '018956')],
  },
]
