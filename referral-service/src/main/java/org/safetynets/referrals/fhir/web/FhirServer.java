package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import org.safetynets.referrals.fhir.access.AccessInterceptor;
import org.safetynets.referrals.fhir.validation.IncomingInterceptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The FHIR server. It sets itself up at the first request, so that a deployment that never uses it
 * does not pay for it.
 */
@Component
class FhirServer extends RestfulServer {

    private final transient List<IResourceProvider> providers;
    private final transient List<Object> interceptors;
    private final transient LoopPages pages;
    private final String address;

    FhirServer(
            FhirContext fhir,
            List<IResourceProvider> providers,
            AccessInterceptor access,
            IncomingInterceptor incoming,
            FailureInterceptor failures,
            SecurityStatement security,
            LoopPages pages,
            @Value("${nets.fhir.address}") String address) {
        super(fhir);
        this.providers = List.copyOf(providers);
        this.interceptors = List.of(access, incoming, failures, security);
        this.pages = pages;
        this.address = address;
    }

    @Override
    protected void initialize() {
        setServerAddressStrategy(new HardcodedServerAddressStrategy(address));
        setResourceProviders(providers);
        interceptors.forEach(this::registerInterceptor);
        setPagingProvider(pages);
        setDefaultResponseEncoding(EncodingEnum.JSON);
        setServerName("Safety Nets");
        setImplementationDescription("Referrals");
    }
}
