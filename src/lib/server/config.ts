/** Reads the environment once. What is wrong is said by name, with what was expected, and the server stops. */
import { resolve } from 'node:path';
import { z } from 'zod';

export interface Config {
	host: string;
	port: number;
	/** The address under which people reach the server: links, QR codes, and the only origin that may send forms and sockets. */
	origin: string;
	/** Somebody said so; else it is where the server is tried out, and the machine has other addresses too. */
	hasOrigin: boolean;
	/** Null: the embedded Postgres. */
	databaseUrl: string | null;
	/** Where several processes on one database hear from one another; null: there is one process, or they look for themselves. */
	redisUrl: string | null;
	/** How a trusted proxy names the visitor's address; adapter-node reads the same two for pages. */
	proxy: { addressHeader: string | null; forwardedDepth: number };
	dataFolder: string;
	/** Where the keys of evenings are, outside the database. Several processes share it. */
	keyFolder: string;
	/** Who the server is for: its name, look, languages and words. */
	municipalityFolder: string;
	logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
	/** A port of its own for /metrics. Null: none. */
	metricsPort: number | null;
	/** Whoever reads /metrics has to know this. Null: the main port has no /metrics. */
	metricsToken: string | null;
	/** So many people can come in to one evening. */
	mostParticipants: number;
	/** Loads Almelo as an example when the database is empty. */
	loadExample: boolean;
	/** Prints a link that makes an administrator, also when there is one: for when all of them lost their passwords. */
	administratorLink: boolean;
}

/** The environment is not as it should be. `message` is for whoever starts the server. */
export class ConfigError extends Error {
	override name = 'ConfigError';
}

/** The municipality that comes with the product, as an example. */
export const exampleMunicipality = resolve(import.meta.dirname, '../../municipality/almelo');

const variables = {
	HOST: {
		schema: z.string().min(1).default('0.0.0.0'),
		expects: 'een adres om op te luisteren, bijvoorbeeld 0.0.0.0 of 127.0.0.1'
	},
	PORT: {
		schema: z.coerce.number().int().min(1).max(65_535).default(3000),
		expects: 'een poortnummer van 1 tot en met 65535, bijvoorbeeld 3000'
	},
	ORIGIN: {
		schema: z
			.url({ protocol: /^https?$/ })
			.refine((url) => URL.canParse(url) && new URL(url).origin === url.replace(/\/$/, ''))
			.optional(),
		expects: 'het adres van de site zonder pad, bijvoorbeeld https://wijkdialoog.example'
	},
	DATABASE_URL: {
		schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
		expects: 'een Postgres-adres, bijvoorbeeld postgres://gebruiker:wachtwoord@host:5432/naam'
	},
	REDIS_URL: {
		schema: z.url({ protocol: /^rediss?$/ }).optional(),
		expects: 'een adres van Redis of Valkey, bijvoorbeeld redis://gebruiker:wachtwoord@host:6379'
	},
	ADDRESS_HEADER: {
		schema: z
			.string()
			.regex(/^[A-Za-z-]+$/)
			.optional(),
		expects: 'de naam van een header, bijvoorbeeld X-Forwarded-For'
	},
	XFF_DEPTH: {
		schema: z.coerce.number().int().min(1).max(20).default(1),
		expects: 'het aantal vertrouwde proxy’s, bijvoorbeeld 1'
	},
	DATA_FOLDER: {
		schema: z.string().min(1).default('data'),
		expects: 'een map waarin de server mag schrijven, bijvoorbeeld data'
	},
	KEY_FOLDER: {
		schema: z.string().min(1).optional(),
		expects:
			'een map waarin de server mag schrijven, gedeeld door alle processen en buiten elke back-up van bestanden'
	},
	MUNICIPALITY: {
		schema: z.string().min(1).default(exampleMunicipality),
		expects: 'een map met daarin municipality.json'
	},
	LOG_LEVEL: {
		schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
		expects: 'debug, info, warn, error of silent'
	},
	METRICS_PORT: {
		schema: z.coerce.number().int().min(1).max(65_535).optional(),
		expects: 'een poortnummer van 1 tot en met 65535, anders dan PORT, bijvoorbeeld 9464'
	},
	METRICS_TOKEN: {
		schema: z
			.string()
			.regex(/^[!-~]{16,}$/)
			.optional(),
		expects: 'een geheim van ten minste 16 letters, cijfers of tekens, zonder spaties'
	},
	MOST_PARTICIPANTS: {
		schema: z.coerce.number().int().min(1).max(5_000).default(500),
		expects: 'hoeveel mensen op één avond kunnen meedoen, 1 tot en met 5000, bijvoorbeeld 500'
	},
	EXAMPLE: {
		schema: z.enum(['almelo', 'none']).default('almelo'),
		expects: 'almelo (laad het voorbeeld in een lege database) of none'
	},
	ADMINISTRATOR_LINK: {
		schema: z.enum(['yes', 'no']).default('no'),
		expects: 'yes (toon bij het starten een link voor een nieuwe beheerder) of no'
	}
};

/** Never repeated in a complaint: a secret, or an address that holds a password. */
const secrets: ReadonlySet<string> = new Set(['DATABASE_URL', 'REDIS_URL', 'METRICS_TOKEN']);

/** Throws a ConfigError that names every variable that is wrong. */
export function readConfig(environment: Record<string, string | undefined>): Config {
	const wrong: string[] = [];
	function complain(name: keyof typeof variables, raw: unknown): void {
		const given = secrets.has(name) ? '' : ` (nu: "${raw}")`;
		wrong.push(`${name}${given}: verwacht wordt ${variables[name].expects}.`);
	}
	function read<Name extends keyof typeof variables>(
		name: Name
	): z.output<(typeof variables)[Name]['schema']> {
		const raw = environment[name];
		const parsed = variables[name].schema.safeParse(raw === '' ? undefined : raw);
		if (!parsed.success) {
			complain(name, raw);
		}
		return parsed.data as z.output<(typeof variables)[Name]['schema']>;
	}
	const port = read('PORT');
	const metricsPort = read('METRICS_PORT') ?? null;
	if (metricsPort === port) complain('METRICS_PORT', metricsPort);
	const config: Config = {
		host: read('HOST'),
		port,
		origin: (read('ORIGIN') ?? `http://localhost:${port}`).replace(/\/$/, ''),
		hasOrigin: read('ORIGIN') !== undefined,
		databaseUrl: read('DATABASE_URL') ?? null,
		redisUrl: read('REDIS_URL') ?? null,
		proxy: {
			addressHeader: read('ADDRESS_HEADER') ?? null,
			forwardedDepth: read('XFF_DEPTH') ?? 1
		},
		dataFolder: resolve(read('DATA_FOLDER') ?? ''),
		keyFolder: resolve(read('KEY_FOLDER') ?? `${read('DATA_FOLDER') ?? ''}/keys`),
		municipalityFolder: resolve(read('MUNICIPALITY') ?? ''),
		logLevel: read('LOG_LEVEL'),
		metricsPort,
		metricsToken: read('METRICS_TOKEN') ?? null,
		mostParticipants: read('MOST_PARTICIPANTS') ?? 500,
		loadExample: read('EXAMPLE') === 'almelo',
		administratorLink: read('ADMINISTRATOR_LINK') === 'yes'
	};
	if (config.redisUrl && !config.databaseUrl) {
		wrong.push(
			'REDIS_URL: alleen samen met DATABASE_URL. De ingebouwde database is van één server.'
		);
	}
	if (wrong.length > 0) {
		throw new ConfigError(
			[
				'De server start niet: een instelling klopt niet.',
				...wrong.map((line) => `  ${line}`)
			].join('\n')
		);
	}
	return config;
}
