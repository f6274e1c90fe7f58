const mappedIpv4 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i

/**
 * What limits count an address by: one of IPv4 by itself, one of IPv6 by the network of 64 bits that one customer of a
 * provider has, or every guess could come from an address of its own. Anything else stands for itself.
 */
export function addressBlock(ip: string): string {
  const mapped = mappedIpv4.exec(ip)?.[1]
  if (mapped !== undefined) return mapped
  if (!ip.includes(':')) return ip
  const [head = '', tail] = (ip.split('%')[0] ?? '').toLowerCase().split('::')
  const groups = head === '' ? [] : head.split(':')
  const ending = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - ending.length)
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...ending]
  const network = all.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''))
  return `${network.join(':')}::/64`
}
