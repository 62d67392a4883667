import { createServer } from 'node:net';
import { Refusal } from './steps.mjs';

function listen(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

export const freePort = () => listen(0);

export async function requireFreePort(port, host) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal('PORT doit être un nombre entre 1 et 65535.');
  }
  try {
    await listen(port, host);
  } catch (error) {
    if (error.code === 'EACCES') {
      throw new Refusal(`Le port ${port} est réservé : choisissez-en un autre, par exemple PORT=3000.`);
    }
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Refusal(
      `Le port ${port} est déjà pris : arrêtez le programme qui l’occupe, ou choisissez-en un autre avec PORT=${port + 1} npm start.`,
    );
  }
}
