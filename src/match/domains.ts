/** A host's name and the domains above it: 'mx.example.com', 'example.com', 'com'. */
export function domainsOf(host: string): string[] {
  const labels = host.split('.')
  return labels.map((_, from) => labels.slice(from).join('.'))
}
