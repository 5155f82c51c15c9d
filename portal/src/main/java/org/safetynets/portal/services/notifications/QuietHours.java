package org.safetynets.portal.services.notifications;

import java.time.LocalTime;

/** When nothing may be sent. */
public record QuietHours(LocalTime from, LocalTime to, String timeZone) {}
