import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { bridgeKey } from './bridge/bridgeKey'
import { chooseBridge } from './bridge/chooseBridge'
import './styles/index.css'

createApp(App).use(createPinia()).provide(bridgeKey, chooseBridge(window)).mount('#app')
