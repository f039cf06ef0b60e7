/** SQL for how a sign-in name or an address is kept: recognised when it is given, never read back. `name` is an SQL expression. */
export function nameHash(name: string): string {
  return `encode(sha256(convert_to((select value from meta where key = 'person_salt') || chr(10) || lower(trim(${name})), 'UTF8')), 'hex')`;
}
