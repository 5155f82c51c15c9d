package org.safetynets.faults.evidence;

/**
 * What one service knows of what another owns.
 *
 * @param of for example {@code certification}
 * @param in the service that holds the copy
 * @param held version of the copy, -1 when there is none
 */
public record Copy(String of, String id, String in, long version, long held) {}
