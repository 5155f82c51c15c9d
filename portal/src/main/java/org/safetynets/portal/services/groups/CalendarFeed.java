package org.safetynets.portal.services.groups;

/** Where the private calendar is; shown once, since only a hash of it is kept. */
public record CalendarFeed(String url) {}
