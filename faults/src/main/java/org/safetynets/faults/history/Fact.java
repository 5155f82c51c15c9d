package org.safetynets.faults.history;

/**
 * Something that happened, as an event tells it.
 *
 * @param what for example {@code seat.seated}
 * @param about whom or what, for example a group and a person
 */
public record Fact(String what, String about) {}
