package org.safetynets.identity.person.domain;

import org.safetynets.platform.kernel.PersonId;

/** Somebody could not have the name of their account as pseudonym, so the account must follow. */
public record AccountNameDiffers(PersonId person) {}
