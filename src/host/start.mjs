import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installIfStale } from './install.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

installIfStale();

// Only now may anything be imported that npm installs.
const { build } = await import('vite');
await build({ root, logLevel: 'warn' });

const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST || 'localhost';
try {
  const site = await serve({ root: `${root}dist`, port, host });
  console.log(`Tillsight is at ${site.url}`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
  process.exit(1);
}
