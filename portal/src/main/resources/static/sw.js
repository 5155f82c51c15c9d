/* Shows what was pushed, under the picture that its reader chose, and leads to the messages. */
const PICTURES = ['envelope', 'calendar', 'book', 'leaf', 'cart'];
self.addEventListener('push', (event) => {
  const message = event.data ? event.data.json() : {};
  const picture = PICTURES.includes(message.icon) ? message.icon : PICTURES[0];
  event.waitUntil(self.registration.showNotification(message.title || 'Messages', {
    body: message.body || '', icon: `/icons/cover/${picture}.png`,
    data: { page: message.page || '/inbox' },
  }));
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data.page));
});
