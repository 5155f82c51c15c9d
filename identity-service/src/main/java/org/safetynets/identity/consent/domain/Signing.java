package org.safetynets.identity.consent.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's wish to sign, with all the rules look at.
 *
 * @param currentVersion the highest version of the text in its language
 * @param recipientActive whether the organization takes part in the network now
 * @param pseudonym what the person is called now
 * @param signature what they wrote under it
 * @param activeAlready the consent of theirs that allows the same, if there is one
 */
public record Signing(
        TextKey text,
        int currentVersion,
        boolean recipientActive,
        String pseudonym,
        String signature,
        Optional<UUID> activeAlready) {}
