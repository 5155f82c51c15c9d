package org.safetynets.platform.test;

import com.mongodb.client.MongoClient;
import org.safetynets.platform.kafka.KafkaSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service test may inject: {@link Api}, {@link Published}, {@link Given}, {@link
 * StoredTexts}, the clock.
 */
@TestConfiguration(proxyBeanMethods = false)
public class ServiceTestBeans {

    @Bean
    @Primary
    JwtDecoder testTokens(@Value("${spring.application.name}") String service) {
        return Tokens.decoder(service);
    }

    @Bean
    @Primary
    MutableClock mutableClock() {
        return new MutableClock();
    }

    @Bean
    @Lazy
    Api api(Environment environment, JsonMapper json) {
        var port = environment.getRequiredProperty("local.server.port", Integer.class);
        return new Api("http://127.0.0.1:" + port, json);
    }

    @Bean
    Published published(KafkaSettings kafka) {
        return new Published(kafka);
    }

    @Bean
    StoredTexts storedTexts(
            MongoClient client, @Value("${spring.mongodb.database}") String database) {
        return new StoredTexts(client, database);
    }

    @Bean
    Given given(KafkaSettings kafka) {
        return new Given(kafka);
    }
}
