package org.safetynets.platform.security;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Who may call an operation, as its annotation says. */
public sealed interface AccessRule {

    /** What the rule says of a caller. */
    enum Answer {
        ALLOWED,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND
    }

    Answer decide(@Nullable Caller caller, @Nullable OrganizationId organization);

    /** Words for the operation's documentation, for example {@code coordinator}. */
    List<String> roles();

    record Anyone() implements AccessRule {
        @Override
        public Answer decide(@Nullable Caller caller, @Nullable OrganizationId organization) {
            return Answer.ALLOWED;
        }

        @Override
        public List<String> roles() {
            return List.of("anyone");
        }
    }

    record SignedIn() implements AccessRule {
        @Override
        public Answer decide(@Nullable Caller caller, @Nullable OrganizationId organization) {
            if (caller == null) {
                return Answer.UNAUTHENTICATED;
            }
            return caller.service().isPresent() ? Answer.FORBIDDEN : Answer.ALLOWED;
        }

        @Override
        public List<String> roles() {
            return List.of("signed-in");
        }
    }

    record NetworkAdmin() implements AccessRule {
        @Override
        public Answer decide(@Nullable Caller caller, @Nullable OrganizationId organization) {
            if (caller == null) {
                return Answer.UNAUTHENTICATED;
            }
            return caller.isNetworkAdmin() ? Answer.ALLOWED : Answer.FORBIDDEN;
        }

        @Override
        public List<String> roles() {
            return List.of("network-admin");
        }
    }

    record Services(List<String> clients) implements AccessRule {
        @Override
        public Answer decide(@Nullable Caller caller, @Nullable OrganizationId organization) {
            if (caller == null) {
                return Answer.UNAUTHENTICATED;
            }
            return caller.service().filter(clients::contains).isPresent()
                    ? Answer.ALLOWED
                    : Answer.FORBIDDEN;
        }

        @Override
        public List<String> roles() {
            return clients.stream().map(it -> "service:" + it).toList();
        }
    }

    record Roles(List<Role> anyOf, boolean orNetworkAdmin) implements AccessRule {
        @Override
        public Answer decide(@Nullable Caller caller, @Nullable OrganizationId organization) {
            if (caller == null) {
                return Answer.UNAUTHENTICATED;
            }
            if (orNetworkAdmin && caller.isNetworkAdmin()) {
                return Answer.ALLOWED;
            }
            if (organization == null || !caller.belongsTo(organization)) {
                return Answer.NOT_FOUND;
            }
            var allowed = anyOf.isEmpty() || caller.has(organization, anyOf.toArray(Role[]::new));
            return allowed ? Answer.ALLOWED : Answer.FORBIDDEN;
        }

        @Override
        public List<String> roles() {
            var names = anyOf.isEmpty() ? Stream.of("member") : anyOf.stream().map(Role::wire);
            return Stream.concat(
                            names, orNetworkAdmin ? Stream.of("network-admin") : Stream.empty())
                    .toList();
        }
    }

    /** The rule on the method, else on its class; empty when neither has exactly one. */
    static Optional<AccessRule> of(HandlerMethod handler) {
        var onMethod = rules(handler.getMethod());
        var rules = onMethod.isEmpty() ? rules(handler.getBeanType()) : onMethod;
        return rules.size() == 1 ? Optional.of(rules.getFirst()) : Optional.empty();
    }

    private static List<AccessRule> rules(java.lang.reflect.AnnotatedElement element) {
        return Stream.of(
                        AllowAnyone.class,
                        AllowSignedIn.class,
                        AllowNetworkAdmin.class,
                        AllowServices.class,
                        AllowRoles.class)
                .map(it -> AnnotatedElementUtils.findMergedAnnotation(element, it))
                .filter(it -> it != null)
                .map(AccessRule::rule)
                .toList();
    }

    private static AccessRule rule(Annotation annotation) {
        return switch (annotation) {
            case AllowAnyone it -> new Anyone();
            case AllowSignedIn it -> new SignedIn();
            case AllowNetworkAdmin it -> new NetworkAdmin();
            case AllowServices it -> new Services(Arrays.asList(it.value()));
            case AllowRoles it -> new Roles(Arrays.asList(it.value()), it.orNetworkAdmin());
            default -> throw new IllegalArgumentException(annotation.toString());
        };
    }
}
