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
  trustInOlderNode(extra);
}

// Every client asks this function for what it trusts, and what it gives has always had addCACert, undocumented.
// A list as `ca` would do too, but takes 45 ms for every connection, against one.
function trustInOlderNode(extra: string[]): void {
  const { createSecureContext } = tls;
  Object.assign(tls, {
    createSecureContext(options?: tls.SecureContextOptions): tls.SecureContext {
      const created: { context: { addCACert(certificate: string): void } } = createSecureContext(options);
      if (!options?.ca) for (const certificate of extra) created.context.addCACert(certificate);
      return created;
    },
  });
}

async function readCertificates(file: string): Promise<string[]> {
  try {
    const text = await readFile(file, 'utf8');
    const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0) throw new Error('it holds no certificate');
    return blocks.map((block) => new X509Certificate(block).toString());
  } catch (cause) {
    throw new LotseError(
      'LOTSE-CONFIG',
      `NODE_EXTRA_CA_CERTS: ${file} cannot be used (${toLotseError(cause).message}). Name a PEM file: text with BEGIN CERTIFICATE.`,
      { cause },
    );
  }
}
