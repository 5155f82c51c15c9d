package org.safetynets.stack.parts;

/** Where mail is handed in (host:port), and the URL under which it can be read. */
public record MailAddress(String smtp, String api) {}
