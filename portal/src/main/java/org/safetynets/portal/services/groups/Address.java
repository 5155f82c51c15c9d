package org.safetynets.portal.services.groups;

/**
 * Where a group meets in person.
 *
 * @param address empty where nobody has written one
 */
public record Address(String address, long version) {}
