package org.safetynets.referrals.fhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShapeTest {

    @Test
    void is_the_same_of_two_that_differ_in_ids_times_and_texts_only() {
        assertThat(Shape.of(task("2026-11-27T10:00:00Z", "Willow", "1")))
                .isEqualTo(Shape.of(task("2026-12-01T23:59:59Z", "Rowan of the hill", "17")));
    }

    @TestFactory
    Stream<DynamicTest> differs_in_whatever_may_make_one_of_two_invalid() {
        return Stream.of(
                differs("another code", it -> it.setStatus(Task.TaskStatus.COMPLETED)),
                differs("an element less", it -> it.setIntent(null)),
                differs("an element more", it -> it.addNote().setText("Words")),
                differs(
                        "another kind of reference",
                        it -> it.setFor(new Reference("Group/" + UUID.randomUUID()))),
                differs(
                        "another system",
                        it -> it.getCode().getCodingFirstRep().setSystem("urn:other")),
                differs(
                        "a change before its making",
                        it -> it.setLastModified(Date.from(Instant.EPOCH))),
                differs("a blank text", it -> it.getRequester().setDisplay(" ")),
                differs("an id that is none", it -> it.setId("no id")),
                differs("a space in an address", it -> it.setInstantiatesUri("urn:a b")),
                differs(
                        "an extension of a value",
                        it ->
                                it.getStatusElement()
                                        .addExtension(
                                                new Extension("urn:x", new StringType("y")))));
    }

    private static DynamicTest differs(String name, Consumer<Task> change) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    var usual = task("2026-11-27T10:00:00Z", "Willow", "1");
                    var changed = usual.copy();
                    change.accept(changed);
                    assertThat(Shape.of(changed)).isNotEqualTo(Shape.of(usual));
                });
    }

    @Test
    void of_a_page_is_its_own_and_those_of_all_that_is_on_it() {
        // given
        var one = task("2026-11-27T10:00:00Z", "Willow", "1");
        var other = one.copy().setStatus(Task.TaskStatus.COMPLETED);
        // then
        assertThat(Shape.of(page(one, one))).isEqualTo(Shape.of(page(one)));
        assertThat(Shape.of(page(one, other)))
                .hasSize(3)
                .containsAll(Shape.of(page(one)))
                .containsAll(Shape.of(other));
    }

    private static Bundle page(Task... tasks) {
        var page = new Bundle().setType(Bundle.BundleType.SEARCHSET);
        page.addLink().setRelation("self").setUrl("https://nets.test/fhir/Task?_count=20");
        for (var task : tasks) {
            page.addEntry().setResource(task);
        }
        return page;
    }

    private static Task task(String at, String display, String version) {
        var task = new Task();
        task.setId("Task/" + UUID.randomUUID() + "/_history/" + version);
        task.getMeta().setVersionId(version).setLastUpdated(Date.from(Instant.parse(at)));
        task.setStatus(Task.TaskStatus.REQUESTED).setIntent(Task.TaskIntent.ORDER);
        task.getCode().addCoding().setSystem("urn:codes").setCode("fulfill");
        task.setFor(new Reference("Patient/" + UUID.randomUUID()));
        task.setAuthoredOn(Date.from(Instant.parse(at)));
        task.setLastModified(Date.from(Instant.parse(at)));
        task.getRequester().setDisplay(display);
        return task;
    }
}
