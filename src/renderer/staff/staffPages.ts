/** What the page loads once the staff's corner has been held. */
export { default as StaffDesk } from './StaffDesk.vue'
export { default as StaffDoor } from './door/StaffDoor.vue'
