import './pwa/guard.ts';
import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { i18n } from './i18n/index.svelte.ts';

await i18n.start();
mount(App, { target: document.getElementById('app')! });
