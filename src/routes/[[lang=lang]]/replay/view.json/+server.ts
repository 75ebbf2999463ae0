/** Both stories, worked out while the site is built: who only watches is sent no model. */
import { json } from '@sveltejs/kit';
import { storyViews } from '$lib/replay/story-view';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ params }) => json(storyViews(params.lang ?? 'en'));
