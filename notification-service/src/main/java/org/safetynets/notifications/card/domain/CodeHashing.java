package org.safetynets.notifications.card.domain;

/** Turns a code into what may be stored of it. */
public interface CodeHashing {

    String hash(String code, String salt);
}
