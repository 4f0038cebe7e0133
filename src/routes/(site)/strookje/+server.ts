import { redirect } from '@sveltejs/kit';

/** As people say it. What stands behind the # of a QR code goes along: browsers keep it. */
export const GET = () => redirect(308, '/strook');
