package org.safetynets.portal.services.training;

/** What the certificates of a person call them. */
public record CertificateName(String name) {}
