import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { bridgeKey } from './bridge/bridgeKey'
import { chooseBridge } from './bridge/chooseBridge'
import './styles/index.css'

const bridge = chooseBridge(window)
// Without a bridge to the core no screen can work. The host then receives no heartbeat and reloads the page.
if (bridge) createApp(App).use(createPinia()).provide(bridgeKey, bridge).mount('#app')
else location.replace('call-staff.html')
