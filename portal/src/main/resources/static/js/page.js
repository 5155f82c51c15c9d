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

  // After a form came back with errors, begin at the list of them.
  document.querySelector('[data-focus]')?.focus();
})();
