package org.safetynets.identity.invitation.domain;

/** Whom an invitation is mailed to, and what opens it; gone once it is used or over. */
public record Addressee(String address, InvitationCode code) {

    /** Enough to tell one from another, for those who issued it. */
    public String masked() {
        var at = address.indexOf('@');
        return address.charAt(0) + "…" + address.charAt(at) + address.charAt(at + 1) + "…";
    }

    @Override
    public String toString() {
        return "Addressee";
    }
}
