package org.safetynets.identity.erasure.web;

import java.util.List;
import org.safetynets.identity.erasure.application.LeavingEverywhere;
import org.safetynets.identity.erasure.web.ErasurePreview.Alone;
import org.safetynets.identity.erasure.web.ErasurePreview.WouldKeep;
import org.safetynets.identity.holders.AskingHolders;
import org.safetynets.identity.holders.AskingHolders.Answers;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks every service what it would keep; while one does not answer there is no preview. */
@Component
class ErasurePreviews {

    private final AskingHolders holders;
    private final LeavingEverywhere leaving;
    private final Organizations organizations;

    ErasurePreviews(AskingHolders holders, LeavingEverywhere leaving, Organizations organizations) {
        this.holders = holders;
        this.leaving = leaving;
        this.organizations = organizations;
    }

    ErasurePreview of(PersonId person) {
        var answers = holders.about(person);
        if (!answers.missing().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return new ErasurePreview(wouldKeep(answers), coordinatedAlone(person));
    }

    private static List<WouldKeep> wouldKeep(Answers answers) {
        return answers.held().stream()
                .flatMap(
                        service ->
                                service.wouldKeep().stream()
                                        .map(
                                                it ->
                                                        new WouldKeep(
                                                                service.service(),
                                                                it.what(),
                                                                it.why(),
                                                                it.until())))
                .toList();
    }

    private List<Alone> coordinatedAlone(PersonId person) {
        var alone = leaving.coordinatedAlone(person);
        var names = organizations.names(alone);
        return alone.stream().map(it -> new Alone(it.value(), names.getOrDefault(it, ""))).toList();
    }
}
