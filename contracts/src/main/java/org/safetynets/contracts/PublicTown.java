package org.safetynets.contracts;

/**
 * The town in which a group meets, as anyone may know it; never an address.
 *
 * @param latitude to a tenth of a degree, about ten kilometres
 * @param longitude likewise
 */
public record PublicTown(String name, double latitude, double longitude) {}
