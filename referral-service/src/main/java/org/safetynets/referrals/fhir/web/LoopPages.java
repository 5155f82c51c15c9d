package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.BundleProviderWithNamedPages;
import ca.uhn.fhir.rest.server.IPagingProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.fhir.access.AccessInterceptor;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.fhir.application.ReadLoop;
import org.safetynets.referrals.fhir.application.ReadPage;
import org.safetynets.referrals.fhir.application.ReadingLoops;
import org.safetynets.referrals.fhir.application.ReadingTasks;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.springframework.stereotype.Component;

/**
 * Pages of a search. Nothing of it is kept here between two pages: any instance may answer the
 * next, and a page shows what may be seen when it is asked for.
 */
@Component
class LoopPages implements IPagingProvider {

    /** HAPI wants a name for what it believes to be kept. */
    private static final String KEPT = "loops";

    private final ReadingLoops reading;
    private final ReadingTasks tasks;

    LoopPages(ReadingLoops reading, ReadingTasks tasks) {
        this.reading = reading;
        this.tasks = tasks;
    }

    IBundleProvider first(LoopSearch search, RequestDetails request) {
        return page(search, request, "first");
    }

    private IBundleProvider page(LoopSearch search, RequestDetails request, String name) {
        var read = read(search, FhirCallers.of(request).client());
        var resources = read.loops().stream().map(it -> resource(search.type(), it)).toList();
        var page = new BundleProviderWithNamedPages(resources, KEPT, name, null);
        read.next().ifPresent(it -> page.setNextPageId(search.after(it).text()));
        return page;
    }

    private ReadPage read(LoopSearch search, FhirClient client) {
        return search.type().equals("Task")
                ? tasks.some(client, search.query())
                : reading.some(client, search.query());
    }

    private static IBaseResource resource(String type, ReadLoop read) {
        return type.equals("Task") ? TaskResources.of(read) : OrderResources.of(read);
    }

    @Override
    public int getDefaultPageSize() {
        return LoopSearch.MOST;
    }

    @Override
    public int getMaximumPageSize() {
        return LoopSearch.MOST;
    }

    @Override
    public boolean canStoreSearchResults() {
        return true; // else HAPI makes pages of its own, by offset
    }

    @Override
    public @Nullable IBundleProvider retrieveResultList(
            @Nullable RequestDetails request, String id) {
        return null;
    }

    @Override
    public IBundleProvider retrieveResultList(
            @Nullable RequestDetails request, String id, String pageId) {
        var search =
                Optional.of(pageId)
                        .filter(it -> KEPT.equals(id))
                        .flatMap(LoopSearch::parse)
                        .orElseThrow(() -> new ResourceGoneException("There is no such page"));
        var asking = Objects.requireNonNull(request, "pages are asked for by requests");
        AccessInterceptor.requireSearch(asking, search.type());
        return page(search, asking, pageId);
    }

    @Override
    public String storeResultList(@Nullable RequestDetails request, IBundleProvider results) {
        return ""; // what is few comes on one page
    }
}
