package org.safetynets.groups.invitations;

import org.safetynets.platform.kernel.Refusal;

/** The group is not open, or is not certified today, so nobody could ask to join. */
record GroupTakesNobody() implements Refusal {}
