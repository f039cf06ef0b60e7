/** The stand-in of the search service as a process of its own, so that its work is not counted as ours. Ends with its parent. */
import { startAzureSearchStandIn } from '../../test/support/azure-search-stand-in.ts';

const service = await startAzureSearchStandIn();
// What is not looked at must not fill the memory.
service.requests.push = () => 0;
process.stdout.write(`${JSON.stringify({ url: service.url, key: service.key })}\n`);
process.stdin.resume();
process.stdin.once('end', () => process.exit(0));
