package org.safetynets.groups.joining.domain;

/** Help to show at once, by kind; contacts are kept elsewhere, per country. */
public enum Resource {
    YOUTH,
    PARTNER_VIOLENCE,
    SUICIDE,
    SAFEGUARDING
}
