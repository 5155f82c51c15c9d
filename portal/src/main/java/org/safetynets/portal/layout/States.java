package org.safetynets.portal.layout;

import org.springframework.stereotype.Component;

/** How a state looks ({@code #states} in templates): the same everywhere, always with an icon. */
@Component
class States {

    /** Style class: good, wait, stop, or none for what rests. */
    public String kind(String code) {
        return switch (code) {
            case "open",
                    "active",
                    "seated",
                    "held",
                    "placed",
                    "accepted",
                    "admitted",
                    "started",
                    "attended",
                    "confirmed",
                    "completed",
                    "ready",
                    "current",
                    "sent",
                    "in-force",
                    "arrived",
                    "checked",
                    "published",
                    "approved",
                    "patch",
                    "on-time",
                    "shown",
                    "acknowledged",
                    "done" ->
                    "good";
            case "paused",
                    "requested",
                    "proposed",
                    "waitlisted",
                    "offered",
                    "suspended",
                    "applied",
                    "unchecked",
                    "received",
                    "waiting",
                    "scheduled",
                    "unconfirmed",
                    "deactivated",
                    "gathering",
                    "pending",
                    "applying",
                    "undoing",
                    "under-way",
                    "submitted",
                    "again",
                    "partly",
                    "ahead",
                    "minor",
                    "major",
                    "due",
                    "missed",
                    "planned",
                    "asked",
                    "too-many-groups",
                    "reported",
                    "pausing",
                    "s2",
                    "fair" ->
                    "wait";
            case "revoked",
                    "expired",
                    "failed",
                    "refused",
                    "overdue",
                    "lapsed",
                    "uncovered",
                    "no-backup",
                    "s1",
                    "low" ->
                    "stop";
            default -> "";
        };
    }

    public String icon(String code) {
        return switch (code) {
            case "paused", "suspended", "deactivated" -> "pause-circle";
            case "draft" -> "pencil-square";
            case "requested",
                    "applied",
                    "unchecked",
                    "proposed",
                    "waitlisted",
                    "offered",
                    "received",
                    "waiting",
                    "unconfirmed",
                    "gathering",
                    "pending",
                    "applying",
                    "undoing",
                    "under-way",
                    "submitted",
                    "partly",
                    "due",
                    "asked",
                    "reported",
                    "pausing",
                    "fair" ->
                    "hourglass-split";
            case "failed",
                    "refused",
                    "overdue",
                    "lapsed",
                    "uncovered",
                    "no-backup",
                    "too-many-groups",
                    "low",
                    "s1",
                    "s2",
                    "returned",
                    "gone" ->
                    "exclamation-triangle";
            case "scheduled", "ahead", "planned" -> "calendar3";
            case "again", "unknown" -> "question-circle";
            case "minor", "major", "s3", "s4" -> "info-circle";
            case "missed",
                    "closed",
                    "ended",
                    "revoked",
                    "expired",
                    "declined",
                    "withdrawn",
                    "taken-back",
                    "cancelled",
                    "not-sent",
                    "off",
                    "rejected",
                    "dropped" ->
                    "x-circle";
            default -> "check-circle";
        };
    }
}
