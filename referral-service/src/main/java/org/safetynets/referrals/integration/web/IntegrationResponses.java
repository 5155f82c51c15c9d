package org.safetynets.referrals.integration.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.fhir.domain.Side;
import org.safetynets.referrals.integration.domain.Access;
import org.safetynets.referrals.integration.domain.Activity;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.Key;
import org.safetynets.referrals.integration.domain.KeysAt;
import org.safetynets.referrals.integration.domain.SignInList;
import org.safetynets.referrals.integration.web.IntegrationResponse.CounselorResponse;
import org.safetynets.referrals.integration.web.IntegrationResponse.KeyResponse;
import org.safetynets.referrals.integration.web.IntegrationResponse.SignIn;
import org.safetynets.referrals.organization.OrganizationNames;
import org.safetynets.referrals.practice.application.CounselorsTrusted;
import org.safetynets.referrals.practice.domain.Practice;
import org.safetynets.referrals.practice.domain.Practices;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.springframework.stereotype.Component;

/** Puts together what is told of a system. */
@Component
class IntegrationResponses {

    private final FhirClients clients;
    private final SignInList signIns;
    private final Activity activity;
    private final Practices practices;
    private final CounselorsTrusted trusted;
    private final OrganizationNames organizations;
    private final Clock clock;

    IntegrationResponses(
            FhirClients clients,
            SignInList signIns,
            Activity activity,
            Practices practices,
            CounselorsTrusted trusted,
            OrganizationNames organizations,
            Clock clock) {
        this.clients = clients;
        this.signIns = signIns;
        this.activity = activity;
        this.practices = practices;
        this.trusted = trusted;
        this.organizations = organizations;
        this.clock = clock;
    }

    IntegrationResponse of(Integration one) {
        return of(List.of(one)).getFirst();
    }

    List<IntegrationResponse> of(List<Integration> some) {
        var ids = some.stream().map(Integration::id).toList();
        var waiting = signIns.waiting(ids);
        var used = activity.lastUsed(ids);
        return some.stream()
                .map(it -> of(it, waiting.contains(it.id()), used.get(it.id())))
                .toList();
    }

    private IntegrationResponse of(Integration it, boolean pending, @Nullable Instant lastUsed) {
        var now = clock.instant();
        var keys = it.keysAt(now);
        var practice = it.practice().flatMap(practices::find);
        var counselors = practice.map(some -> counselors(some, it)).orElse(List.of());
        return new IntegrationResponse(
                it.id().value(),
                it.id().clientId(),
                it.name(),
                practice.map(known -> known.id().value()).orElse(null),
                practice.map(Practice::name).orElse(null),
                it.organization().value(),
                organizations.shown(it.organization()).orElse(null),
                Sandbox.is(it.organization()),
                it.practice().isPresent() ? Side.PRACTICE : Side.ORGANIZATION,
                List.copyOf(new TreeSet<>(it.scopes())),
                keys.stream().map(key -> KeyResponse.of(key, now)).toList(),
                it.keysAt().map(at -> at.address().toString()).orElse(null),
                it.keysAt().flatMap(KeysAt::fetchedAt).orElse(null),
                it.access(),
                pending ? SignIn.PENDING : SignIn.READY,
                it.isLetIn() && !pending && !keys.isEmpty(),
                it.isRevoked() ? List.of() : warnings(it, keys, pending, counselors, now),
                counselors,
                lastUsed,
                it.createdAt(),
                it.revokedAt().orElse(null),
                it.version());
    }

    private List<CounselorResponse> counselors(Practice practice, Integration it) {
        if (Sandbox.is(it.organization())) {
            var nobody = new Sandbox(practice.id()).counselor().value();
            return List.of(new CounselorResponse(nobody, Sandbox.COUNSELOR, true, true));
        }
        var represented =
                clients.find(it.organization(), it.id().value()).map(FhirClient::people).stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        return practice.members().stream()
                .map(
                        member ->
                                new CounselorResponse(
                                        member.person().value(),
                                        member.pseudonym(),
                                        represented.contains(member.person()),
                                        trusted.approvedIn(member.person())
                                                .contains(it.organization())))
                .toList();
    }

    private static List<Warning> warnings(
            Integration it,
            List<Key> keys,
            boolean pending,
            List<CounselorResponse> counselors,
            Instant now) {
        var warnings = new ArrayList<Warning>();
        add(warnings, Warning.ACCESS_ASKED, it.access() == Access.ASKED);
        add(warnings, Warning.SIGN_IN_PENDING, pending);
        add(warnings, Warning.NO_KEY, keys.isEmpty());
        var allEnd = !keys.isEmpty() && keys.stream().allMatch(key -> key.endsSoon(now));
        add(warnings, Warning.KEY_ENDS_SOON, allEnd);
        add(warnings, Warning.KEYS_NOT_FETCHED, it.keysAt().filter(KeysAt::failing).isPresent());
        var nobody = counselors.stream().noneMatch(CounselorResponse::represented);
        add(warnings, Warning.NO_COUNSELOR, it.practice().isPresent() && it.isLetIn() && nobody);
        return warnings;
    }

    private static void add(List<Warning> warnings, Warning warning, boolean holds) {
        Optional.of(warning).filter(_ -> holds).ifPresent(warnings::add);
    }
}
