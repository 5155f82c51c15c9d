package org.safetynets.referrals.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What HSDS 3.0 demands of an answer. */
final class HsdsSchema {

    private static final ObjectNode ALL = load();

    private HsdsSchema() {}

    /** Fails unless the answer is what HSDS calls by the name, or a page of such. */
    static void check(String name, String json) {
        assertThat(ALL.path("$defs").has(name)).as(name).isTrue();
        var schema = ALL.deepCopy();
        schema.put("$ref", "#/$defs/" + name);
        var problems =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.toString(), InputFormat.JSON)
                        .validate(
                                json,
                                InputFormat.JSON,
                                it -> it.executionConfig(on -> on.formatAssertionsEnabled(true)));
        assertThat(problems).as("%s: %s", name, json).isEmpty();
    }

    private static ObjectNode load() {
        try (var file = HsdsSchema.class.getResourceAsStream("/hsds/hsds-3.0.json")) {
            return (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
