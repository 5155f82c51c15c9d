package org.safetynets.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.security.oauth2.jwt.Jwt;

/** Tokens are signed, and yet nothing but their one known shape gives anybody anything. */
class CallersPropertiesTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID HARBOR = UUID.randomUUID();

    @Property
    void claims_of_any_shape_are_read_and_make_nobody_an_administrator(
            @ForAll("claims") Object organization,
            @ForAll("claims") Object access,
            @ForAll("claims") Object name) {
        var caller = Callers.from(token(organization, access, name));

        assertThat(caller.id()).isEqualTo(PERSON);
        assertThat(caller.isNetworkAdmin()).isFalse();
        assertThat(caller.service()).isEmpty();
    }

    @Property
    void roles_are_those_that_are_told_and_no_others(@ForAll List<Role> held) {
        var groups = new ArrayList<String>(held.stream().map(it -> "/" + it.wire()).toList());
        groups.add("/something-else");
        var organization = Map.of(HARBOR.toString(), Map.of("groups", groups));

        var caller = Callers.from(token(organization, Map.of(), "Willow"));

        assertThat(caller.roles(new OrganizationId(HARBOR)))
                .containsOnly(held.toArray(Role[]::new));
    }

    @Provide
    Arbitrary<Object> claims() {
        Arbitrary<Object> words =
                Arbitraries.of(
                        HARBOR.toString(),
                        "/coordinator",
                        "roles",
                        "groups",
                        "id",
                        "",
                        "{}",
                        7,
                        true);
        var lists = words.list().ofMaxSize(3);
        var maps = Arbitraries.maps(words.map(String::valueOf), words).ofMaxSize(3);
        var deeper =
                Arbitraries.maps(
                                words.map(String::valueOf),
                                Arbitraries.oneOf(words, lists.map(it -> it), maps.map(it -> it)))
                        .ofMaxSize(3);
        return Arbitraries.oneOf(
                words, lists.map(it -> it), maps.map(it -> it), deeper.map(it -> it));
    }

    private static Jwt token(Object organization, Object access, Object name) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject(PERSON.toString())
                .claim("organization", organization)
                .claim("realm_access", access)
                .claim("preferred_username", name)
                .build();
    }
}
