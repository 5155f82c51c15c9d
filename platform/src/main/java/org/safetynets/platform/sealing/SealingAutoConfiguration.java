package org.safetynets.platform.sealing;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.safetynets.platform.persistence.Leases;
import org.safetynets.platform.persistence.StoredTypes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Sealed fields, their keys, and the keys' rotation and end. */
@AutoConfiguration(
        afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
        beforeName =
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@EnableConfigurationProperties(SealingSettings.class)
public class SealingAutoConfiguration {

    private static final Duration LEASE = Duration.ofMinutes(5);

    @Bean
    MongoCustomConversions mongoCustomConversions(List<StoredTypes> own) {
        var all = new ArrayList<Object>();
        all.add(SealedConversions.ToBinary.INSTANCE);
        all.add(SealedConversions.FromBinary.INSTANCE);
        own.forEach(it -> all.addAll(it.converters()));
        return new MongoCustomConversions(all);
    }

    @Bean
    KeysDatabase keysDatabase(
            SealingSettings settings,
            MongoClient client,
            @Value("${spring.mongodb.database}") String database) {
        return KeysDatabase.of(settings.mongodbUri(), client, database);
    }

    @Bean
    KeptKeys keptKeys(KeysDatabase keys) {
        return new MongoKeptKeys(keys.database());
    }

    @Bean
    KeyProvider keyProvider(SealingSettings settings) {
        return switch (settings.provider()) {
            case LOCAL -> LocalKeys.of(settings.file());
            case VAULT -> new VaultKeys(new VaultTransit(settings.vault()), settings.vault().key());
        };
    }

    @Bean
    KeyCheck keyCheck(KeptKeys kept, KeyProvider provider) {
        return new KeyCheck(kept, provider);
    }

    @Bean
    DataKeys dataKeys(
            KeptKeys kept,
            KeyProvider provider,
            Clock clock,
            SealingSettings settings,
            MeterRegistry meters) {
        return new DataKeys(kept, provider, clock, settings.cachedFor(), meters);
    }

    @Bean
    Sealing sealing(DataKeys keys, MeterRegistry meters) {
        return new Sealing(keys, meters);
    }

    @Bean
    DestroyingKeys destroyingKeys(KeptKeys kept, DataKeys keys, Clock clock) {
        return new DestroyingKeys(kept, keys, clock);
    }

    @Bean
    KeyRotation keyRotation(
            KeptKeys kept,
            KeyProvider provider,
            Leases leases,
            Clock clock,
            SealingSettings settings,
            MeterRegistry meters) {
        return new KeyRotation(
                kept,
                provider,
                () -> leases.acquire("key-rotation", LEASE).isPresent(),
                clock,
                settings.renewAfter(),
                meters);
    }
}
