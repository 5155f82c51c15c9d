package org.safetynets.training.certificate;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A chosen name, stored under the person it belongs to. */
@Document("certificateNames")
record CertificateNameDocument(@Id UUID id, String name) {}
