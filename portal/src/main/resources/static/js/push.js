/* Asks this browser where it takes messages, and hands that in with the form. */
(() => {
  const form = document.getElementById('this-device');
  if (!form || !('serviceWorker' in navigator) || !('PushManager' in window)) {
    return;
  }
  form.hidden = false;
  const bytes = (text) => Uint8Array.from(
    atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  form.addEventListener('submit', async (event) => {
    if (form.elements.endpoint.value) {
      return;
    }
    event.preventDefault();
    const worker = await navigator.serviceWorker.register('/sw.js');
    const key = await (await fetch('/contact/push-key', { credentials: 'same-origin' })).json();
    // an endpoint of an earlier account must not be handed on
    await (await worker.pushManager.getSubscription())?.unsubscribe();
    const subscription = (await worker.pushManager.subscribe({
      userVisibleOnly: true, applicationServerKey: bytes(key.publicKey),
    })).toJSON();
    form.elements.endpoint.value = subscription.endpoint;
    form.elements.p256dh.value = subscription.keys.p256dh;
    form.elements.auth.value = subscription.keys.auth;
    form.submit();
  });
})();
