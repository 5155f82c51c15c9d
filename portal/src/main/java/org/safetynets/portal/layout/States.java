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
                    "done" ->
                    "good";
            case "paused",
                    "requested",
                    "proposed",
                    "waitlisted",
                    "offered",
                    "suspended",
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
                    "returned",
                    "gone" ->
                    "exclamation-triangle";
            case "scheduled", "ahead", "planned" -> "calendar3";
            case "again", "unknown" -> "question-circle";
            case "minor", "major" -> "info-circle";
            case "missed",
                    "closed",
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
