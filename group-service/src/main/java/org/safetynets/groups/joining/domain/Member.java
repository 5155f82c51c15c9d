package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.PersonId;

/** A person as the others in a group know them. */
public record Member(PersonId personId, String pseudonym) {}
