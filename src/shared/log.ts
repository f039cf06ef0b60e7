import pino from 'pino';

export type Log = pino.Logger;

/** A JSON-lines log on stderr (stdout belongs to the commands); never give it message text or a person's name. */
export function createLog(options: { level: string }): Log {
  return pino(
    {
      level: options.level,
      base: undefined,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: ['text', '*.text', 'authorization', '*.authorization', 'token', '*.token'],
        censor: '[redacted]',
      },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}
