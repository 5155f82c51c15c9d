package org.safetynets.groups.invitations;

import org.safetynets.platform.kernel.Refusal;

/** So many codes of a group wait to be used that no more are made. */
record TooManyInvitations(int most) implements Refusal {}
