import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate authority that exists for one test. */
export type TestAuthority = {
  /** Its own certificate, as PEM. */
  certificate: string;
  /** Key and certificate for a server with these names, as PEM. */
  forServer(hosts: string[]): { key: string; cert: string };
};

const ecdsaWithSha256 = tlv(0x30, oid('2a8648ce3d040302'));

/** Makes an authority; Node has no function for certificates, so their few bytes (DER, RFC 5280) are written here. */
export function createTestAuthority(): TestAuthority {
  const name = distinguishedName('Lotse test authority');
  const keys = newKeys();
  const isAuthority = extension('551d13', tlv(0x30, tlv(0x01, Buffer.from([0xff]))));
  return {
    certificate: certify({ issuer: name, subject: name, key: keys.publicKey, extension: isAuthority }, keys.privateKey),
    forServer(hosts) {
      const own = newKeys();
      const names = hosts.map((host) => tlv(0x82, Buffer.from(host)));
      const request = {
        issuer: name,
        subject: distinguishedName('lotse.test'),
        key: own.publicKey,
        extension: extension('551d11', tlv(0x30, ...names)),
      };
      return {
        key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        cert: certify(request, keys.privateKey),
      };
    },
  };
}

function newKeys() {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}

type Request = { issuer: Buffer; subject: Buffer; key: KeyObject; extension: Buffer };

function certify({ issuer, subject, key, extension: only }: Request, authority: KeyObject): string {
  const toBeSigned = tlv(
    0x30,
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    issuer,
    tlv(0x30, moment(-1), moment(1)),
    subject,
    key.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, tlv(0x30, only)),
  );
  const signature = sign('sha256', toBeSigned, authority);
  const der = tlv(0x30, toBeSigned, ecdsaWithSha256, tlv(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function distinguishedName(commonName: string): Buffer {
  return tlv(0x30, tlv(0x31, tlv(0x30, oid('550403'), tlv(0x0c, Buffer.from(commonName)))));
}

function extension(id: string, value: Buffer): Buffer {
  return tlv(0x30, oid(id), tlv(0x04, value));
}

/** A moment so many days from now. */
function moment(days: number): Buffer {
  const date = new Date(Date.now() + days * 86_400_000).toISOString();
  return tlv(0x18, Buffer.from(`${date.slice(0, 19).replace(/\D/g, '')}Z`));
}

function oid(hex: string): Buffer {
  return tlv(0x06, Buffer.from(hex, 'hex'));
}

/** Tag, length, value. */
function tlv(tag: number, ...values: Buffer[]): Buffer {
  const value = Buffer.concat(values);
  const { length } = value;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}
