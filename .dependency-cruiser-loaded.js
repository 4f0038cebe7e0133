/**
 * The walls that follow calls: what is loaded along with a file, however many files lie between. Types are left out, for they are gone
 * when the code runs. What one file may name: `.dependency-cruiser.js`.
 */
import direct, { wall } from './.dependency-cruiser.js';

/** Every way from these files to those, over any number of files. */
const reaches = (name, from, to, comment) => wall(name, from, { ...to, reachable: true }, comment);

const rules = '^src/lib/activities/[^/]+/(rules|schema|worlds|activity|findings|imagine)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		reaches(
			'what rules reach is pure: no texts, no screen, no server',
			{ path: rules },
			{
				path: '\\.(svelte|css)$|/texts/|^src/(routes/|lib/(?!(domain|activities)/))|^node_modules/(?!(zod|pure-rand|svelte)/)|^[^/.]+(/promises)?$'
			},
			'Let the rules give a value; a sentence for it belongs to texts, a mark to a .svelte, an outside thing to an argument.'
		),
		reaches(
			'the domain and the server never reach a screen',
			{ path: '^src/lib/(domain|server)/', pathNot: '\\.test\\.ts$' },
			{ path: '\\.svelte(\\.ts)?$|^src/lib/activities/views\\.ts$' },
			'A screen belongs to a route, to pages, or to an activity. Move what both need to a .ts of the domain.'
		),
		reaches(
			'a phone never loads zod',
			{
				path: '^src/lib/activities/[^/]+/ParticipantView\\.svelte$|^src/routes/doe-mee/.+\\.svelte$'
			},
			{ path: '^node_modules/zod/' },
			'Take the type with import type. A value that the phone needs belongs to a file beside the schema, without zod.'
		),
		reaches(
			'a phone’s screen never loads that of another audience',
			{ path: '^src/lib/activities/[^/]+/ParticipantView\\.svelte$' },
			{
				path: '^src/lib/activities/[^/]+/(Wall|Console|Settings|Report)[^/]*\\.svelte$|^src/lib/parts/Wall'
			},
			'What two audiences see belongs to a component of its own, that names neither.'
		),
		reaches(
			'live never reaches the rules of the activities',
			{ path: '^src/lib/live/' },
			{ path: '^src/lib/activities/index\\.ts$' },
			'A browser shows and sends; deciding belongs to the room. A screen is found through activities/views.ts.'
		)
	],
	options: { ...direct.options, tsPreCompilationDeps: false }
};
