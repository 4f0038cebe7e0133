import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { MunicipalityFacts } from '../../domain/municipality.ts';
import { formatTime } from '../../texts/format.ts';
import { texts as dutch } from '../../texts/nl/site.ts';
import { texts as english } from '../../texts/en/site.ts';
import { inOwnWords } from '../../texts/own-words.ts';
import { useTimeZone } from '../../texts/time-zone.ts';
import { exampleMunicipality } from '../config.ts';
import { MunicipalityError, openMunicipality } from './municipality.ts';

const folders: string[] = [];
const almelo = JSON.parse(
	readFileSync(join(exampleMunicipality, 'municipality.json'), 'utf8')
) as MunicipalityFacts;

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
	useTimeZone('Europe/Amsterdam');
});

/** The example with some of it changed, as another municipality has it. */
async function openWith(changes: object, files: Record<string, string> = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-municipality-'));
	folders.push(folder);
	writeFileSync(join(folder, 'municipality.json'), JSON.stringify({ ...almelo, ...changes }));
	for (const [name, content] of Object.entries(files)) {
		writeFileSync(join(folder, name), content);
	}
	return openMunicipality(folder);
}

const complaintAbout = (changes: object) =>
	openWith(changes).then(
		() => 'no complaint',
		(error: unknown) => (error instanceof MunicipalityError ? error.message : 'another error')
	);

describe('the folder of a municipality', () => {
	it('is whole for the example', async () => {
		const { show } = await openMunicipality(exampleMunicipality);
		expect(show('nl')).toMatchObject({
			name: 'Almelo',
			contact: { who: 'de gemeente Almelo', ways: ['www.almelo.nl'], isReachable: false }
		});
		expect(show('nl').languages).toEqual([
			{ language: 'nl', name: 'Nederlands' },
			{ language: 'en', name: 'English' }
		]);
	});

	it('gives its own name, sources and words to what every page says', async () => {
		const { show } = await openWith({
			name: 'Zwolle',
			sources: { line: { nl: 'Bron: onszelf' }, names: {} },
			words: {
				nl: {
					themes: { community: 'Samenleven in de buurt' },
					kinds: { professional: { name: 'Medewerker', one: 'medewerker', other: 'medewerkers' } },
					rungs: { advise: { short: 'U geeft ons raad.', long: 'De raad beslist.' } }
				}
			}
		});
		const texts = inOwnWords(dutch, show('nl'), 'nl');
		expect(texts.municipality).toBe('Zwolle');
		expect(texts.footer.sources).toBe('Bron: onszelf');
		expect(texts.themes).toMatchObject({ community: 'Samenleven in de buurt', housing: 'Wonen' });
		expect(texts.kinds.professional).toBe('Medewerker');
		expect([1, 4].map(texts.kindCount.professional)).toEqual(['1 medewerker', '4 medewerkers']);
		expect(texts.rungs.advise.short).toBe('U geeft ons raad.');
		// What it has no English words for, the product has.
		expect(inOwnWords(english, show('en'), 'en').themes.community).toBe('Living together');
	});

	it('gives its own clock', async () => {
		const noon = '2026-11-26T12:00:00Z';
		const { show } = await openWith({ timeZone: 'America/Curacao' });
		useTimeZone(show('nl').timeZone);
		expect(formatTime(noon, 'nl')).toBe('08.00');
	});

	it('gives its own colours to every page', async () => {
		const { styles } = await openWith({ tokens: { '--wd-color-accent': '#123456' } });
		expect(styles).toBe(':root:root{--wd-color-accent:#123456;}');
	});

	it('gives its logo to browsers, under an address that changes with it', async () => {
		const logoOf = async (drawing: string) => {
			const logo = `<svg xmlns="http://www.w3.org/2000/svg">${drawing}</svg>`;
			return (await openWith({ logo: 'l.svg' }, { 'l.svg': logo })).show('nl').logo;
		};
		expect(await logoOf('')).toMatch(/^\/huisstijl\/l\.svg\?v=/);
		expect(await logoOf('<path/>')).not.toBe(await logoOf(''));
	});

	it.each([
		[{ name: '' }, 'name: Te kort'],
		[{ timeZone: 'Mars/Olympus' }, 'timeZone'],
		[{ languages: ['nl', 'xx'] }, 'xx'],
		[{ languages: ['en'] }, 'Nederlands'],
		[{ tokens: { '--wd-color-accent': 'red; } body { display: none' } }, 'tokens'],
		[{ contact: { ...almelo.contact, website: 'http://gemeente.example' } }, 'contact.website'],
		[{ logo: 'weg.svg' }, 'logo'],
		[{ slogan: 'Wij zijn er' }, 'slogan']
	])('says in Dutch what is wrong with %j', async (changes, named) => {
		const complaint = await complaintAbout(changes);
		expect(complaint).toContain('De server start niet');
		expect(complaint).toContain(named);
	});

	it('says that there is nothing to read', async () => {
		await expect(openMunicipality('/nergens')).rejects.toThrow('dit bestand is er niet');
	});
});
