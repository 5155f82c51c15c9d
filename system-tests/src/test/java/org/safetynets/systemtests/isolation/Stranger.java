package org.safetynets.systemtests.isolation;

import java.util.ArrayList;
import java.util.List;
import org.safetynets.stack.demo.Organization;
import org.safetynets.stack.demo.SignIn;

/**
 * Somebody with a good token to whom the organization in question is a foreign one.
 *
 * @param role the only one they hold in their own; {@code none} for a partner
 * @param own their organization's id
 */
record Stranger(String role, String token, String own, boolean networkAdmin) {

    private static final List<String> ROLES =
            List.of(
                    "coordinator",
                    "facilitator",
                    "trainer",
                    "supervisor",
                    "safety-lead",
                    "counselor");

    /** Of each role one, those who may read most first; a partner, and the network's admin. */
    static List<Stranger> allOf(Organization organization, SignIn signIn) {
        var all = new ArrayList<Stranger>();
        for (var role : ROLES) {
            all.add(of(organization, role.replace("-lead", ""), role, signIn));
        }
        all.add(of(organization, "partner", "none", signIn));
        var token = signIn.token("networkadmin", "networkadmin");
        all.add(new Stranger("network-admin", token, organization.id(), true));
        return all;
    }

    private static Stranger of(
            Organization organization, String account, String role, SignIn signIn) {
        var name = account + organization.suffix();
        return new Stranger(role, signIn.token(name, name), organization.id(), false);
    }

    @Override
    public String toString() {
        return role;
    }
}
