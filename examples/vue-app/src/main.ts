import {configure, defineServiceFinder} from '@pls-kit/widgets';
import {createApp} from 'vue';
import App from './App.vue';
import {api, portal} from './client.ts';

configure({api, portal});
defineServiceFinder();
createApp(App).mount('#app');
