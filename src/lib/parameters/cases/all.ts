/** Importing this brings the cases beside the first one; a page that opens on that one fetches it when asked. */
import { blank } from './blank';
import { ecuador2011 } from './ecuador-2011';
import { ecuadorRenewal2019 } from './ecuador-renewal-2019';
import { knownCases } from './known';
import { neutralCity } from './neutral-city';

knownCases.set('ecuador-2011', ecuador2011);
knownCases.set('ecuador-renewal-2019', ecuadorRenewal2019);
knownCases.set('neutral-city', neutralCity);
knownCases.set('blank', blank);
