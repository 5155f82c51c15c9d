package org.safetynets.training.program;

import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A training that an organization gives again and again, cohort by cohort.
 *
 * @param languages codes of the languages it is given in, for example {@code es}
 */
@Document("programs")
public record Program(
        @Id UUID id,
        OrganizationId organizationId,
        UUID standardId,
        String title,
        String description,
        Set<String> languages,
        long version) {

    Program revised(String newTitle, String newDescription, Set<String> newLanguages) {
        return new Program(
                id,
                organizationId,
                standardId,
                newTitle,
                newDescription,
                newLanguages,
                version + 1);
    }
}
