package org.safetynets.faults.evidence;

/** A mail as it reached its server. */
public record Mail(String to, String messageId, String raw) {

    /** Whether it is of that delivery, whose id its Message-ID holds. */
    public boolean carries(String delivery) {
        return messageId.contains(delivery);
    }

    /** Whether it is the one that confirms an address. */
    public boolean isCode() {
        return raw.contains("Your code is ");
    }
}
