package org.safetynets.groups.reaching;

import org.safetynets.platform.kernel.Refusal;

/** Who took the form up talks with the person, so that they are not asked by many. */
public record NotTakenUpByYou() implements Refusal {}
