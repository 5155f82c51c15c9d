package org.safetynets.contracts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds records, schemas, golden files and the AsyncAPI document together. After a deliberate
 * change run the tests with {@code -Dcontracts.update=true} and look at the difference.
 */
class ContractsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path PUBLISHED = Path.of("src/test/resources/published");

    @ParameterizedTest
    @EnumSource
    void a_golden_file_is_what_the_record_reads_and_writes(EventType type) throws IOException {
        var golden = Files.readAllBytes(RESOURCES.resolve("golden/" + type.type() + ".json"));

        var event = EventJson.read(golden, type.payload());

        assertThat(JSON.readTree(EventJson.write(event))).isEqualTo(JSON.readTree(golden));
        assertThat(event.version()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void a_golden_file_is_valid_by_its_schema(EventType type) throws IOException {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema(type)), InputFormat.JSON);
        var golden = Files.readString(RESOURCES.resolve("golden/" + type.type() + ".json"));

        assertThat(schema.validate(golden, InputFormat.JSON)).isEmpty();
        var broken = (ObjectNode) JSON.readTree(golden);
        broken.remove("version");
        assertThat(schema.validate(broken.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_is_that_of_the_record(EventType type) throws IOException {
        isCurrent(schema(type), Schemas.of(type));
    }

    @Test
    void the_asyncapi_document_is_that_of_the_records() throws IOException {
        isCurrent(RESOURCES.resolve("asyncapi.json"), AsyncApi.document());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_published_is_broken(EventType type) throws IOException {
        var published = PUBLISHED.resolve(type.type() + ".json");
        assertThat(published).as("the schema as last published").exists();

        assertThat(SchemaChange.breaking(JSON.readTree(published), Schemas.of(type))).isEmpty();
    }

    @Test
    void a_change_that_breaks_readers_is_seen() {
        var was = Schemas.of(EventType.GROUP_CHANGED);

        var gone = (ObjectNode) was.deepCopy();
        ((ObjectNode) gone.path("properties")).remove("purpose");
        assertThat(SchemaChange.breaking(was, gone)).contains("/purpose is gone");

        var retyped = (ObjectNode) was.deepCopy();
        ((ObjectNode) retyped.path("properties").path("capacity")).put("type", "string");
        assertThat(SchemaChange.breaking(was, retyped)).contains("/capacity has another type");

        var widened = (ObjectNode) was.deepCopy();
        widened.withArrayProperty("required").add("pauseReason");
        assertThat(SchemaChange.breaking(was, widened)).contains(" has other required fields");

        var added = (ObjectNode) was.deepCopy();
        ((ObjectNode) added.path("properties")).putObject("extra").put("type", "string");
        assertThat(SchemaChange.breaking(was, added)).isEmpty();
    }

    @Test
    void a_missing_or_wrong_field_is_no_event() {
        assertThatThrownBy(() -> read("{}")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(
                        () ->
                                read(
                                        "{\"purposeId\":\"%s\",\"version\":1,\"active\":true}"
                                                .formatted(UUID.randomUUID())))
                .hasMessageContaining("code");
        assertThatThrownBy(
                        () ->
                                read(
                                        "{\"purposeId\":\"%s\",\"version\":\"x\"}"
                                                .formatted(UUID.randomUUID())))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void readers_ignore_fields_they_do_not_know() {
        var id = UUID.randomUUID();
        var event =
                read(
                        """
                        {"purposeId":"%s","version":1,"code":"A","name":"A","active":true,"new":1}
                        """
                                .formatted(id));
        assertThat(event.aggregateId()).isEqualTo(id);
    }

    @Test
    void every_topic_has_one_publisher_and_every_type_one_name() {
        var types = EventType.values();
        assertThat(Arrays.stream(types).map(EventType::type)).doesNotHaveDuplicates();
        assertThat(
                        Arrays.stream(types)
                                .collect(
                                        groupingBy(
                                                EventType::topic,
                                                mapping(EventType::source, toSet()))))
                .allSatisfy((topic, sources) -> assertThat(sources).as(topic).hasSize(1));
        assertThat(types).allSatisfy(it -> assertThat(EventType.named(it.type())).contains(it));
    }

    private static PurposeChangedV1 read(String json) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), PurposeChangedV1.class);
    }

    private static Path schema(EventType type) {
        return RESOURCES.resolve("schemas/" + type.type() + ".json");
    }

    private static void isCurrent(Path file, JsonNode generated) throws IOException {
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(generated) + "\n";
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(file, text);
        }
        assertThat(file).hasContent(text);
    }
}
