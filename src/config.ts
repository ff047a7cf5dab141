import { Fault } from './domain/errors.js';

/** Every setting: its name in the environment, what it is, its default. The command line overrides it where it has an option. */
export const SETTINGS = [
  {
    name: 'RAPPORTEUR_DB',
    key: 'database',
    kind: 'path',
    fallback: './data/rapporteur.db',
    secret: true,
    help: 'The database: a file, made where it is not there, or a server, `postgres://user:password@host:5432/database` (docs/deploy.md).',
  },
  {
    name: 'RAPPORTEUR_HOST',
    key: 'host',
    kind: 'text',
    fallback: '127.0.0.1',
    secret: false,
    help: 'Where the web listens. Anything but the loopback is seen by others.',
  },
  {
    name: 'RAPPORTEUR_PORT',
    key: 'port',
    kind: 'port',
    fallback: '0',
    secret: false,
    help: 'The port of the web; 0 takes a free one.',
  },
] as const;

export interface Config {
  readonly database: string;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/** Reads the settings. Throws a `usage` fault that names the setting. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const settingOf = (key: string): string => {
    const setting = SETTINGS.find((known) => known.key === key) as (typeof SETTINGS)[number];
    return environment[setting.name] || setting.fallback;
  };
  return {
    database: settingOf('database'),
    host: settingOf('host'),
    port: portOf(settingOf('port'), 'RAPPORTEUR_PORT'),
  };
}

export function portOf(text: string, from: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Fault('usage', `${from}: ${text} is no port; give a number from 0 to 65535`);
  return port;
}
