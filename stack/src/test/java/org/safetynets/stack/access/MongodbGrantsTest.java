package org.safetynets.stack.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MongodbGrantsTest {

    @ParameterizedTest
    @CsvSource({
        "mongodb://a:27017/?replicaSet=rs0, mongodb://u:p@a:27017/?replicaSet=rs0&authSource=admin",
        "'mongodb://root:x@a,b/?tls=true&authSource=other',"
                + " 'mongodb://u:p@a,b/?tls=true&authSource=admin'",
        "mongodb+srv://root:x@a, mongodb+srv://u:p@a/?authSource=admin"
    })
    void a_service_reaches_the_same_server_as_itself(String administrators, String services) {
        assertThat(MongodbGrants.uri(administrators, "u", "p")).isEqualTo(services);
    }
}
