package org.safetynets.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;

/**
 * Calls every operation of a service as everybody who must not: with no token, a bad one, one of
 * another organization, one without the role. It reads the operations from the service's OpenAPI
 * document, so that a new one is covered without anyone remembering.
 */
public final class OperationRules {

    private static final Role[] ALL = Role.values();

    private final Api api;
    private final UUID somebody = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();

    private OperationRules(Api api) {
        this.api = api;
    }

    /** A test for each operation. */
    public static Stream<DynamicTest> of(Api api) {
        var operations = Operation.of(api.get("/openapi").json());
        assertThat(operations).as("operations in the OpenAPI document").isNotEmpty();
        var rules = new OperationRules(api);
        return operations.stream()
                .map(it -> DynamicTest.dynamicTest(it.toString(), () -> rules.hold(it)));
    }

    private void hold(Operation operation) {
        assertThat(operation.callers()).as("who may call it").isNotEmpty();
        badTokensAreRefused(operation);
        if (operation.forAnyone()) {
            assertThat(call(api, operation).status())
                    .as("anyone")
                    .isNotIn(401, 403)
                    .isLessThan(500);
            return;
        }
        refused(operation, 401, "unauthenticated", api);
        if (operation.forServices()) {
            refused(operation, 403, "forbidden", api.as(person().networkAdmin()));
            refused(operation, 403, "forbidden", api.as(Tokens.service("another-service")));
            tokensForOthersAreRefused(operation);
            return;
        }
        if (operation.callers().contains("signed-in")) {
            refused(operation, 403, "forbidden", api.as(Tokens.service("group-service")));
        } else if (operation.inOrganization() && !operation.forNetworkAdminAlone()) {
            strangersFindNothing(operation);
            otherRolesAreRefused(operation);
        } else {
            refused(operation, 403, "forbidden", api.as(member(organization, ALL)));
        }
        stalenessIsRefused(operation);
    }

    private void badTokensAreRefused(Operation operation) {
        refused(operation, 401, "unauthenticated", api.as(person().forAudience("another")));
        var expired = person().networkAdmin().expiredSince(Duration.ofMinutes(10));
        refused(operation, 401, "unauthenticated", api.as(expired));
        refused(operation, 401, "unauthenticated", api.with("Authorization", "Bearer junk"));
    }

    /** Not even whoever may call it does so by a token that was made for another purpose. */
    private void tokensForOthersAreRefused(Operation operation) {
        for (var caller : operation.callers()) {
            var service = Tokens.service(caller.substring("service:".length()));
            refused(operation, 401, "unauthenticated", api.as(service.forAudience("safety-nets")));
            refused(operation, 401, "unauthenticated", api.as(service.forAudience("portal")));
        }
    }

    /** However much somebody may do elsewhere, here is nothing for them. */
    private void strangersFindNothing(Operation operation) {
        refused(operation, 404, "not-found", api.as(person()));
        refused(operation, 404, "not-found", api.as(member(elsewhere, ALL)));
        refused(operation, 404, "not-found", api.as(Tokens.service("group-service")));
        if (!operation.callers().contains("network-admin")) {
            refused(operation, 404, "not-found", api.as(person().networkAdmin()));
        }
    }

    private void otherRolesAreRefused(Operation operation) {
        if (operation.callers().contains("member")) {
            return;
        }
        refused(operation, 403, "forbidden", api.as(member(organization)));
        var others =
                Arrays.stream(ALL)
                        .filter(it -> !operation.callers().contains(it.wire()))
                        .toArray(Role[]::new);
        refused(operation, 403, "forbidden", api.as(member(organization, others)));
    }

    /** Somebody may sit at the computer of a person who may. */
    private void stalenessIsRefused(Operation operation) {
        if (operation.stepUp()) {
            var longAgo = member(organization, ALL).networkAdmin().withoutStepUp();
            refused(operation, 401, "step-up-required", api.as(longAgo));
        }
    }

    private void refused(Operation operation, int status, String problem, Api caller) {
        var answer = call(caller, operation);
        assertThat(Map.entry(answer.status(), answer.problem()))
                .as("%s: %s", operation, answer)
                .isEqualTo(Map.entry(status, problem));
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private Answer call(Api caller, Operation operation) {
        var body = operation.method().equals("GET") ? null : "{}";
        return caller.with("Accept", "*/*")
                .send(operation.method(), operation.address(organization), body);
    }

    private Tokens person() {
        return Tokens.of(somebody);
    }

    private Tokens member(UUID organization, Role... roles) {
        return person().with(new OrganizationId(organization), roles);
    }
}
