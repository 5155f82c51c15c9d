package org.safetynets.portal.services.notifications;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/** When nothing may be sent. */
public record QuietHours(
        @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime to,
        String timeZone) {}
