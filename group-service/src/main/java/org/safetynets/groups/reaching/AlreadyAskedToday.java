package org.safetynets.groups.reaching;

import org.safetynets.platform.kernel.Refusal;

/** Somebody of the staff asked the person the same before; nobody is pressed by messages. */
public record AlreadyAskedToday() implements Refusal {}
