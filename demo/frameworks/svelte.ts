import { mount } from 'svelte';
import Careers from './Careers.svelte';

mount(Careers, { target: document.getElementById('app')! });
