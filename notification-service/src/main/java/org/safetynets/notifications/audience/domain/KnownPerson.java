package org.safetynets.notifications.audience.domain;

import org.safetynets.platform.kernel.PersonId;

/**
 * What identity-service last told of a person's account.
 *
 * @param atRest whether it is laid to rest, so that nobody is to reach them
 */
public record KnownPerson(PersonId person, long version, boolean atRest) {}
