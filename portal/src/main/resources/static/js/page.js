/* The leave button, and what keeps a page honest when it comes back. */
(() => {
  const leave = document.querySelector('[data-module="govuk-exit-this-page"]');
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  if (leave && window.GOVUKFrontend) {
    new window.GOVUKFrontend.ExitThisPage(leave);
  }

  // A page kept in memory by the back button may show what is no longer anybody's to see.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      window.location.reload();
    }
  });

  // What has no place of its own is told by the reader's clock; without script it says UTC.
  const words = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long', timeStyle: 'short',
  });
  const ownClock = (part) => part.querySelectorAll('time[data-own-clock]').forEach((time) => {
    time.textContent = words.format(new Date(time.dateTime));
  });
  ownClock(document);
  document.body.addEventListener('htmx:afterSettle', (event) => ownClock(event.target));

  // Days and times are meant by the clock somebody lives by; without script by each group's own.
  const ownZone = (part) => part.querySelectorAll('[data-own-zone]').forEach((field) => {
    field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || '';
  });
  ownZone(document);
  document.body.addEventListener('htmx:afterSettle', () => ownZone(document));

  // After a form came back with errors, begin at the list of them.
  document.querySelector('[data-focus]')?.focus();
})();
