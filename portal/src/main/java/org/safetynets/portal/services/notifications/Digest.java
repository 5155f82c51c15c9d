package org.safetynets.portal.services.notifications;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/** When mails are collected into one. */
public record Digest(String rhythm, @JsonFormat(pattern = "HH:mm") LocalTime at, String timeZone) {}
