declare module 'virtual:situation' {
	import type { Situation } from '#lib/domain/activity.ts';
	const situation: Situation;
	export default situation;
}
