package org.safetynets.groups.group.domain;

/**
 * The town in which people meet, as anyone may know it; never an address.
 *
 * <p>Whatever is given, only a tenth of a degree is kept, about ten kilometres: enough to say how
 * far a town is, and too little to find a door.
 */
public record Place(String town, double latitude, double longitude) {

    private static final double STEPS = 10;

    public Place {
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * STEPS) / STEPS;
    }
}
