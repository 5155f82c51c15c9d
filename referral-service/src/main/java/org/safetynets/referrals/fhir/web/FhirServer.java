package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.safetynets.platform.web.RequestId;
import org.safetynets.referrals.fhir.access.AccessInterceptor;
import org.safetynets.referrals.fhir.validation.IncomingInterceptor;
import org.safetynets.referrals.fhir.validation.OutgoingInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
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
    private final String version;

    FhirServer(
            FhirContext fhir,
            List<IResourceProvider> providers,
            AccessInterceptor access,
            IncomingInterceptor incoming,
            OutgoingInterceptor outgoing,
            FailureInterceptor failures,
            Statement statement,
            SandboxMark mark,
            LoopPages pages,
            ObjectProvider<BuildProperties> build,
            @Value("${nets.fhir.address}") String address) {
        super(fhir);
        this.providers = List.copyOf(providers);
        this.interceptors = List.of(access, incoming, outgoing, failures, statement, mark);
        this.pages = pages;
        var built = build.getIfAvailable();
        this.version = built == null ? "unbuilt" : String.valueOf(built.getVersion());
        this.address = address;
    }

    /** The one under which all else speaks of the request, instead of another one of HAPI's. */
    @Override
    protected String getOrCreateRequestId(HttpServletRequest request) {
        var known = RequestId.current();
        return known == null ? super.getOrCreateRequestId(request) : known;
    }

    @Override
    protected void initialize() {
        setServerAddressStrategy(new HardcodedServerAddressStrategy(address));
        setResourceProviders(providers);
        interceptors.forEach(this::registerInterceptor);
        setPagingProvider(pages);
        setDefaultResponseEncoding(EncodingEnum.JSON);
        // HAPI would unpack gzip without a bound; FailureInterceptor says that none is taken.
        setUncompressIncomingContents(false);
        setServerName("Safety Nets");
        setServerVersion(version);
        setImplementationDescription("Referrals");
    }
}
