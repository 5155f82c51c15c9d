package org.safetynets.portal.services.groups;

/** The way into a meeting online; shown to those who belong there, shortly before. */
public record Room(String url) {

    @Override
    public String toString() {
        return "Room[…]";
    }
}
