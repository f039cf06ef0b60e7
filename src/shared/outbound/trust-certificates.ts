import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { LotseError, toLotseError } from '../errors.ts';

/** Node 22.19 and later can add to what it trusts; older ones cannot. */
type NewerTls = {
  getCACertificates?: (type: 'default') => string[];
  setDefaultCACertificates?: (certificates: string[]) => void;
};

/** From now on every TLS connection of this process also trusts the authorities in this PEM file. Throws LOTSE-CONFIG. */
export async function trustCertificates(file: string): Promise<void> {
  const extra = await readCertificates(file);
  const { getCACertificates, setDefaultCACertificates } = tls as NewerTls;
  if (getCACertificates && setDefaultCACertificates) {
    setDefaultCACertificates([...getCACertificates('default'), ...extra]);
    return;
  }
  // Every client asks this function for what it trusts; there is no other place that all of them pass.
  const { createSecureContext } = tls;
  Object.assign(tls, {
    createSecureContext: (options?: tls.SecureContextOptions) =>
      createSecureContext({ ...options, ca: options?.ca ?? [...tls.rootCertificates, ...extra] }),
  });
}

async function readCertificates(file: string): Promise<string[]> {
  try {
    const text = await readFile(file, 'utf8');
    const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    for (const certificate of certificates) new X509Certificate(certificate);
    if (certificates.length === 0) throw new Error('it holds no certificate');
    return certificates;
  } catch (cause) {
    throw new LotseError(
      'LOTSE-CONFIG',
      `NODE_EXTRA_CA_CERTS: ${file} cannot be used (${toLotseError(cause).message}). Name a PEM file: text with BEGIN CERTIFICATE.`,
      { cause },
    );
  }
}
