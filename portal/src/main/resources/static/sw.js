/* Shows what was pushed, in the words it came in, and leads to the messages. */
self.addEventListener('push', (event) => {
  const message = event.data ? event.data.json() : {};
  event.waitUntil(self.registration.showNotification(message.title || 'Messages', {
    body: message.body || '', icon: '/icons/page.svg', data: { page: message.page || '/inbox' },
  }));
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data.page));
});
