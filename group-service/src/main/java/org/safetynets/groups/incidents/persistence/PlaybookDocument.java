package org.safetynets.groups.incidents.persistence;

import org.safetynets.groups.incidents.domain.Playbook;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A playbook as it is stored. */
@Document(PlaybookDocument.COLLECTION)
record PlaybookDocument(@Id String type, long version, Playbook playbook) {

    static final String COLLECTION = "playbooks";
}
