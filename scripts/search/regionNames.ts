/** What readers call a region: its names, those of the city above it and of its province, with and without 市, 县, 区. */
import type { Region } from '../../src/model/region.ts';
import { places, shortForm } from '../add/standardPlaces.ts';

/** `regionNames(tiexi) // => ['鞍山市铁西区', '鞍山铁西', '鞍山市', '鞍山', '鞍山铁西区', …, '铁西区', '铁西', '辽宁省', '辽宁']` */
export function regionNames({ code, name, shortName, province }: Region): string[] {
  const city = places.get(code)?.within[1]?.name;
  const own = city !== undefined && name.startsWith(city) && name !== city ? name.slice(city.length) : name;
  const cities = city === undefined ? [] : withShort(city);
  const joined = cities.flatMap((above) => withShort(own).map((below) => above + below));
  return [...new Set([name, shortName, ...cities, ...joined, ...withShort(own), ...provinceNames(province)])];
}

/** `provinceNames('山东省') // => ['山东省', '山东']` */
export function provinceNames(province: string): string[] {
  return withShort(province);
}

function withShort(name: string): string[] {
  return [name, shortForm(name) ?? name];
}
