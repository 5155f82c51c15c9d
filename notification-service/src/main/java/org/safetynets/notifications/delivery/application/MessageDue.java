package org.safetynets.notifications.delivery.application;

/** There is a message to send; told within the instance so that nobody waits for the next look. */
public record MessageDue() {}
