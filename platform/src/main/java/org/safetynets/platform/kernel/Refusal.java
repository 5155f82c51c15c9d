package org.safetynets.platform.kernel;

/**
 * Why a rule says no: a record named for the reason, with what one needs to mend it.
 *
 * <p>On the wire it is a 409 problem whose type is the record's name in lower case with hyphens and
 * whose extra properties are the record's components.
 */
public interface Refusal {}
