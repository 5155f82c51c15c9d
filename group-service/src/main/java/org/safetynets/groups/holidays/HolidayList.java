package org.safetynets.groups.holidays;

import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The holidays of one organization.
 *
 * @param days as text, since they have no zone to be shifted by
 * @param version 0 while nobody has written any
 */
@Document(HolidayList.COLLECTION)
record HolidayList(@Id UUID organizationId, List<String> days, long version) {

    static final String COLLECTION = "holidays";

    static HolidayList none(UUID organization) {
        return new HolidayList(organization, List.of(), 0);
    }
}
