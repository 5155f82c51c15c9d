/* The OpenAPI documents of all services, one at a time. */
window.addEventListener('DOMContentLoaded', () => {
  const service = document.querySelector('#service');
  const show = () => window.SwaggerUIBundle({
    dom_id: '#swagger-ui',
    url: `/openapi/${service.value}.json`,
    deepLinking: false,
    validatorUrl: null,
  });
  service.addEventListener('change', show);
  show();
});
