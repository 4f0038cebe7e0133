/** Reads the folder of the municipality once, when the server starts. What is wrong in it is said by name, and the server stops. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { z } from 'zod';
import { municipalitySchema, type MunicipalityFacts } from '../../domain/municipality.ts';
import { isLanguage, sourceLanguage, type Language } from '../../texts/language.ts';
import { showMunicipality, type ShownMunicipality } from './show-municipality.ts';

export interface ServedFile {
	type: string;
	body: Uint8Array<ArrayBuffer>;
	/** Changes with what is in it, so that a browser may keep it. */
	version: string;
}

export interface Municipality extends Omit<MunicipalityFacts, 'languages'> {
	languages: Language[];
	/** Its own colours and shapes as a style sheet, which every page brings along. */
	styles: string;
	/** What browsers fetch under /huisstijl, by name. */
	files: ReadonlyMap<string, ServedFile>;
	/** What a page needs to know, in the language of who reads it. */
	show(language: Language): ShownMunicipality;
}

/** The folder is not as it should be. `message` is for whoever starts the server. */
export class MunicipalityError extends Error {
	override name = 'MunicipalityError';
}

const types: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png' };

export async function openMunicipality(folder: string): Promise<Municipality> {
	const path = resolve(folder, 'municipality.json');
	const facts = municipalitySchema.safeParse(await readJson(path), {
		error: z.locales.nl().localeError
	});
	if (!facts.success) {
		throw complain(
			path,
			facts.error.issues.map(({ path: place, message }) => `${place.join('.')}: ${message}`)
		);
	}
	const { languages, logo, tokens } = facts.data;
	const unknown = languages.filter((language) => !isLanguage(language));
	if (unknown.length > 0) {
		throw complain(path, [`languages: deze taal is er niet: ${unknown.join(', ')}`]);
	}
	if (!languages.includes(sourceLanguage)) {
		throw complain(path, ['languages: Nederlands (nl) hoort er altijd bij']);
	}
	const files = new Map<string, ServedFile>();
	let logoAddress: string | null = null;
	if (logo) {
		const file = serve(types[extname(logo)] ?? '', await readLogo(resolve(folder, logo)));
		files.set(logo, file);
		logoAddress = `/huisstijl/${logo}?v=${file.version}`;
	}
	const municipality: Municipality = {
		...facts.data,
		languages: languages.filter(isLanguage),
		styles: writeTokens(tokens),
		files,
		show: (language) => showMunicipality(municipality, logoAddress, language)
	};
	return municipality;
}

/** Before the styles of the product, wherever in the page those come. */
function writeTokens(tokens: MunicipalityFacts['tokens']): string {
	const lines = Object.entries(tokens).map(([name, value]) => `${name}:${value};`);
	return `:root:root{${lines.join('')}}`;
}

function serve(type: string, content: Buffer): ServedFile {
	const version = createHash('sha256').update(content).digest('hex').slice(0, 12);
	return { type, body: new Uint8Array(content), version };
}

async function readJson(path: string): Promise<unknown> {
	const text = await readFile(path, 'utf8').catch(() => {
		throw complain(path, ['dit bestand is er niet, of is niet te lezen']);
	});
	try {
		return JSON.parse(text);
	} catch (error) {
		throw complain(path, [`dit is geen JSON: ${(error as Error).message}`]);
	}
}

async function readLogo(path: string): Promise<Buffer> {
	return readFile(path).catch(() => {
		throw complain(path, ['logo: dit bestand is er niet, of is niet te lezen']);
	});
}

function complain(path: string, wrong: string[]): MunicipalityError {
	return new MunicipalityError(
		[
			'De server start niet: de gegevens van de gemeente kloppen niet.',
			`  ${path}`,
			...wrong.map((line) => `  ${line}`)
		].join('\n')
	);
}
