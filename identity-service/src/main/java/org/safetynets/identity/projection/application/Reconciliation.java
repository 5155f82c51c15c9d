package org.safetynets.identity.projection.application;

/**
 * What a comparison with Keycloak came to.
 *
 * @param checked organizations, members and accounts looked at
 * @param repaired how many differed and are made to match within seconds
 * @param failed organizations, or pages of accounts, that could not be compared
 */
public record Reconciliation(long checked, long repaired, long failed) {

    static final Reconciliation NOTHING = new Reconciliation(0, 0, 0);

    Reconciliation plus(Reconciliation other) {
        return new Reconciliation(
                checked + other.checked, repaired + other.repaired, failed + other.failed);
    }
}
