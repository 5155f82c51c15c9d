package org.safetynets.referrals.counselor.domain;

/**
 * The town a practice is in; never an address.
 *
 * <p>Only a tenth of a degree is kept, about ten kilometres, as of a group's town: enough to say
 * how far it is, and too little to find a door.
 *
 * @param country ISO 3166 code
 */
public record Town(String name, String country, double latitude, double longitude) {

    private static final double STEPS = 10;
    private static final double EARTH_KM = 6371;

    public Town {
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    /** As the crow flies on a sphere, from the rounded position. */
    public long kilometresTo(Wanted.Near point) {
        var north = Math.toRadians(point.latitude() - latitude);
        var east = Math.toRadians(point.longitude() - longitude);
        var half =
                Math.pow(Math.sin(north / 2), 2)
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(point.latitude()))
                                * Math.pow(Math.sin(east / 2), 2);
        return Math.round(2 * EARTH_KM * Math.asin(Math.sqrt(half)));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * STEPS) / STEPS;
    }
}
