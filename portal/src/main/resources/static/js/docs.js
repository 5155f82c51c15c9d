/* One page over the OpenAPI documents of all services. */
window.addEventListener('load', () => {
  const services = ['identity', 'training', 'groups', 'notifications', 'referrals'];
  window.SwaggerUIBundle({
    dom_id: '#swagger-ui',
    urls: services.map((name) => ({ name, url: `/openapi/${name}.json` })),
    presets: [window.SwaggerUIBundle.presets.apis, window.SwaggerUIStandalonePreset],
    plugins: [window.SwaggerUIBundle.plugins.DownloadUrl],
    layout: 'StandaloneLayout',
    deepLinking: false,
    validatorUrl: null,
  });
});
