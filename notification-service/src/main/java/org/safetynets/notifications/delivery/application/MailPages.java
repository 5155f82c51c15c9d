package org.safetynets.notifications.delivery.application;

/** Both forms in which a mail's words go out, one beside the other. */
public interface MailPages {

    String plain(Mail mail);

    String html(Mail mail);
}
