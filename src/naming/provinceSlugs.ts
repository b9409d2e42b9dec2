/** Names of provinces in addresses, by the first two digits of GB/T 2260; as the state itself spells them. */
const slugs: Readonly<Record<string, string>> = {
  '11': 'beijing',
  '12': 'tianjin',
  '13': 'hebei',
  '14': 'shanxi',
  '15': 'neimenggu',
  '21': 'liaoning',
  '22': 'jilin',
  '23': 'heilongjiang',
  '31': 'shanghai',
  '32': 'jiangsu',
  '33': 'zhejiang',
  '34': 'anhui',
  '35': 'fujian',
  '36': 'jiangxi',
  '37': 'shandong',
  '41': 'henan',
  '42': 'hubei',
  '43': 'hunan',
  '44': 'guangdong',
  '45': 'guangxi',
  '46': 'hainan',
  '50': 'chongqing',
  '51': 'sichuan',
  '52': 'guizhou',
  '53': 'yunnan',
  '54': 'xizang',
  '61': 'shaanxi',
  '62': 'gansu',
  '63': 'qinghai',
  '64': 'ningxia',
  '65': 'xinjiang',
  '71': 'taiwan',
  '81': 'hongkong',
  '82': 'macau',
};

/** The slug of the province in which a place with this code is; `provinceSlug('371500') // => 'shandong'` */
export function provinceSlug(code: string): string {
  const province = code.slice(0, 2);
  return slugs[province] ?? `province-${province}`;
}
