package org.safetynets.identity;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.test.PersonalDataRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@IdentityTest
class PersonalDataIT {

    @Autowired private MongoOperations mongo;
    @Autowired private List<PersonalData> held;

    @Test
    void every_collection_answers_for_what_it_holds_about_people() {
        PersonalDataRules.check(
                mongo,
                held,
                Map.of(
                        "organizations",
                        "names and settings of organizations",
                        "reservedNames",
                        "names of organizations to come, with their ids",
                        "organizationLogos",
                        "pictures of organizations",
                        "consentTexts",
                        "words the network asks for consent with",
                        "counselorVersions",
                        "ids of applications as counselor with a number, and no person",
                        "turns",
                        "whose turn it is, by organization",
                        "erasures",
                        "proof of erasures: ids that lead to nobody, and numbers"));
    }
}
