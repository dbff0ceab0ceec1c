import './pwa/guard.ts';
import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { i18n } from './i18n/index.svelte.ts';

// Before any part of the page hears of it: charts then measure for paper, not for the window.
addEventListener('beforeprint', () => (document.documentElement.dataset.paper = ''));
addEventListener('afterprint', () => delete document.documentElement.dataset.paper);

await i18n.start();
mount(App, { target: document.getElementById('app')! });
