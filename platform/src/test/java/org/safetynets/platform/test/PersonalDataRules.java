package org.safetynets.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Every collection of a running service is either somebody's to show and to erase, or excused with
 * a reason, and stands with its level in {@code docs/security/data.md}; so that the next feature
 * cannot forget the people it writes about.
 */
public final class PersonalDataRules {

    /** What every service has for its own workings, and why an erasure leaves it alone. */
    private static final Map<String, String> OF_THE_PLATFORM =
            Map.of(
                    "outbox",
                    "events of ids and facts, no name, address or text; gone 7 days after they are out",
                    "relay",
                    "how far the outbox has been published",
                    "inbox",
                    "names of consumers with ids of events, for 60 days",
                    "incarnation",
                    "which life of the database this is",
                    "deadLetters",
                    "events of ids and facts that an operator has yet to replay",
                    "leases",
                    "which instance does what",
                    "idempotencyKeys",
                    "answers that only their caller's key opens, for a day",
                    "erased_people",
                    "ids of the erased, so that what comes late can be told; they lead to nobody",
                    "dataKeys",
                    "keys, which an erasure destroys by itself");

    private PersonalDataRules() {}

    /**
     * Checks the service.
     *
     * @param others collections that hold nothing about people, each with the reason
     */
    public static void check(
            MongoOperations mongo, List<PersonalData> held, Map<String, String> others) {
        var there = new HashSet<>(mongo.getCollectionNames());
        there.removeIf(it -> it.startsWith("system."));
        var owned = held.stream().map(PersonalData::collections).flatMap(Set::stream).toList();
        assertThat(owned).as("collections, each with one owner").doesNotHaveDuplicates();
        assertThat(held).extracting(PersonalData::section).doesNotHaveDuplicates();
        assertThat(there).as("collections that are owned").containsAll(owned);
        assertThat(there).as("collections that are excused").containsAll(others.keySet());
        assertThat(owned)
                .as("not both owned and excused")
                .doesNotContainAnyElementsOf(excused(others));
        assertThat(others.values()).as("reasons").allSatisfy(it -> assertThat(it).isNotBlank());
        checkTable(there, owned);
        there.removeAll(owned);
        there.removeAll(excused(others));
        assertThat(there)
                .as("collections nobody answers for: name each in a PersonalData, or say why not")
                .isEmpty();
    }

    private static void checkTable(Set<String> there, List<String> owned) {
        var own = new HashSet<>(there);
        own.removeAll(OF_THE_PLATFORM.keySet());
        DataTable.of("every service").lists(OF_THE_PLATFORM.keySet());
        DataTable.ofThisService().lists(own);
        DataTable.ofThisService().callsPersonal(owned);
    }

    private static Collection<String> excused(Map<String, String> others) {
        var all = new ArrayList<>(OF_THE_PLATFORM.keySet());
        all.addAll(others.keySet());
        return all;
    }
}
