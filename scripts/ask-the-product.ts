/**
 * Starts the product on a fresh data folder, asks it one question as Teams would, and expects an answer with its source.
 * Usage: node --import tsx scripts/ask-the-product.ts
 */
import { askProduct } from './product/ask-product.ts';

await askProduct({
  folder: process.cwd(),
  node: process.execPath,
  args: ['bin/lotse.js', 'start', '--no-chat'],
  environment: process.env,
  whileReady: () => process.stdout.write('The product answered with its source.\n'),
});
