import assert from 'node:assert/strict';
import { AuthenticationError, CredentialUnavailableError } from '@azure/identity';
import { isPassing, readFailure, toSearchError } from '../../../src/search/azure/azure-error.ts';
import { connect } from '../../../src/search/azure/connect.ts';

const place = { endpoint: 'https://search.example', index: 'lotse', closing: new AbortController().signal };

describe('signing in to Azure AI Search without a key', () => {
  it('opens a connection with the identity of the process, and sends nothing yet', async () => {
    const connection = await connect({ ...place, key: undefined, semantic: false });

    assert.equal(connection.indexes.endpoint, place.endpoint);
    assert.equal(connection.documents('lotse').indexName, 'lotse');
  });

  for (const error of [
    new CredentialUnavailableError('No identity here.'),
    new AuthenticationError(400, { error: 'invalid_client', error_description: 'The secret has expired.' }),
  ]) {
    it(`names the cure at once for ${error.name}`, () => {
      const { code, message } = toSearchError(error, place);

      assert.equal(isPassing(readFailure(error)), false);
      assert.equal(code, 'LOTSE-SEARCH-REFUSED');
      assert.match(message, /no identity for the search service search\.example.*AZURE_SEARCH_KEY.*managed identity/s);
    });
  }
});
