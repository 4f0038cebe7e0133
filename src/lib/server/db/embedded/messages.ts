/** What the operator reads when the embedded database cannot start: one sentence per reason, Dutch and English. */

export interface Sentence {
	nl: string;
	en: string;
}

/** The facts that a sentence may need; every reason fills in its own. */
export interface Facts {
	folder: string;
	platform: string;
	found: string;
	supported: string;
	detail: string;
}

const otherDatabaseNl = 'of geef met DATABASE_URL een eigen Postgres op (versie 15 of nieuwer)';
const otherDatabaseEn = 'or name a Postgres of your own with DATABASE_URL (version 15 or newer)';

/** The closed list of reasons. A reason without both sentences does not compile. */
export const messages = {
	noBinary: ({ platform, detail }) => ({
		nl: `Voor deze computer (${platform}) is er geen ingebouwde database. Geef met DATABASE_URL een eigen Postgres op (versie 15 of nieuwer). ${detail}`,
		en: `There is no embedded database for this computer (${platform}). Name a Postgres of your own with DATABASE_URL (version 15 or newer). ${detail}`
	}),
	noSystemUser: ({ detail }) => ({
		nl: `Postgres weigert te draaien als root, en een systeemgebruiker maken lukte niet. Maak er een (useradd --system wijkdialoog), start de server als gewone gebruiker, ${otherDatabaseNl}. ${detail}`,
		en: `Postgres refuses to run as root, and creating a system user failed. Create one (useradd --system wijkdialoog), start the server as an ordinary user, ${otherDatabaseEn}. ${detail}`
	}),
	folderUnreachable: ({ folder, detail }) => ({
		nl: `De systeemgebruiker van de database kan niet bij ${folder}. Zet de server in een map waar iedereen doorheen mag (bijvoorbeeld /srv/wijkdialoog), ${otherDatabaseNl}. ${detail}`,
		en: `The database's system user cannot reach ${folder}. Put the server in a folder that everyone may pass through (for instance /srv/wijkdialoog), ${otherDatabaseEn}. ${detail}`
	}),
	folderNotWritable: ({ folder, detail }) => ({
		nl: `De server mag niet schrijven in ${folder}. Geef de gebruiker die de server start schrijfrechten op die map, of kies een andere map. ${detail}`,
		en: `The server may not write in ${folder}. Give the user who starts the server the right to write there, or choose another folder. ${detail}`
	}),
	foreignOwner: ({ folder, found }) => ({
		nl: `De database in ${folder} is van een andere gebruiker (nummer ${found}). Start de server zoals de vorige keer, of maak u eigenaar van die map (chown -R).`,
		en: `The database in ${folder} belongs to another user (number ${found}). Start the server the way it was started before, or take over the folder (chown -R).`
	}),
	diskFull: ({ folder }) => ({
		nl: `De schijf met ${folder} is vol. Maak ruimte vrij (minstens 200 MB) en start de server opnieuw; er is niets verloren gegaan.`,
		en: `The disk that holds ${folder} is full. Free some space (at least 200 MB) and start the server again; nothing has been lost.`
	}),
	anotherMajor: ({ folder, found, supported }) => ({
		nl: `De database in ${folder} is gemaakt met Postgres ${found}; deze server werkt met Postgres ${supported}. Er is niets veranderd. Zet de gegevens over met pg_dump van versie ${found}, of start de versie van deze server die erbij hoort.`,
		en: `The database in ${folder} was made with Postgres ${found}; this server works with Postgres ${supported}. Nothing was changed. Move the data with pg_dump of version ${found}, or start the release of this server that goes with it.`
	}),
	alreadyRunning: ({ folder }) => ({
		nl: `Er draait al een server op de database in ${folder}. Stop die eerst, of geef deze server een eigen map.`,
		en: `Another server is already running on the database in ${folder}. Stop that one first, or give this server a folder of its own.`
	}),
	passwordMissing: ({ folder }) => ({
		nl: `Er staat een database in ${folder}, maar het bestand "password" ernaast ontbreekt. Zet het terug uit de reservekopie.`,
		en: `There is a database in ${folder}, but the file "password" beside it is missing. Put it back from the backup.`
	}),
	wrongPassword: ({ folder }) => ({
		nl: `De database in ${folder} kent het wachtwoord uit het bestand "password" niet. Zet het bestand terug dat bij deze database hoort.`,
		en: `The database in ${folder} does not know the password in the file "password". Put back the file that belongs to this database.`
	}),
	initialisationFailed: ({ folder, detail }) => ({
		nl: `Een nieuwe database maken in ${folder} lukte niet. Postgres zegt: ${detail}`,
		en: `Creating a new database in ${folder} failed. Postgres says: ${detail}`
	}),
	startFailed: ({ folder, detail }) => ({
		nl: `De database in ${folder} start niet. Zie postgres.log in die map. Postgres zegt: ${detail}`,
		en: `The database in ${folder} does not start. See postgres.log in that folder. Postgres says: ${detail}`
	}),
	stopFailed: ({ folder }) => ({
		nl: `De database in ${folder} stopt niet binnen de tijd. De volgende start neemt haar over; er gaat niets verloren.`,
		en: `The database in ${folder} did not stop in time. The next start takes it over; nothing is lost.`
	})
} satisfies Record<string, (facts: Facts) => Sentence>;

export type ErrorCode = keyof typeof messages;
