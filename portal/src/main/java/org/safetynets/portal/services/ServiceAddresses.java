package org.safetynets.portal.services;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services are; each may run in several instances. */
@ConfigurationProperties("nets.services")
public record ServiceAddresses(
        List<URI> identity,
        List<URI> groups,
        List<URI> training,
        List<URI> notifications,
        List<URI> referrals) {}
