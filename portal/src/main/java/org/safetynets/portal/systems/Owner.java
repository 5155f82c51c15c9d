package org.safetynets.portal.systems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Whose systems a page is about: a practice's, or those that reach an organization. */
record Owner(boolean practice, UUID id) {

    static Owner of(HttpServletRequest request, UUID id) {
        return new Owner(request.getRequestURI().startsWith("/practices/"), id);
    }

    /** What the service calls its kind. */
    public String kind() {
        return practice ? "practices" : "organizations";
    }

    public String path() {
        return "/" + kind() + "/" + id + "/systems";
    }
}
