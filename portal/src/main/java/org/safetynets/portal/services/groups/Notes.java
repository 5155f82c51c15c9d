package org.safetynets.portal.services.groups;

import java.time.Instant;

/** What those who lead a group wrote down of a meeting, and when it is forgotten. */
public record Notes(String text, Instant forgetAt, long version) {}
