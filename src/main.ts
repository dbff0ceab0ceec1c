import './pwa/guard.ts';
import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { fetchScreen } from './bridge/rooms.ts';
import { i18n } from './i18n/index.svelte.ts';
import { route } from './shell/route.svelte.ts';

// Before any part of the page hears of it: charts then measure for paper, not for the window.
addEventListener('beforeprint', () => (document.documentElement.dataset.paper = ''));
addEventListener('afterprint', () => delete document.documentElement.dataset.paper);

// While the words are on their way, the screen may be too.
fetchScreen(route.room);
await i18n.start();
mount(App, { target: document.getElementById('app')! });
