package org.safetynets.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param enabled false where Kafka Connect does its work
 * @param lease how long another instance waits before it takes over from one that is silent
 * @param retention how long published events stay in the outbox, to be resumed from
 * @param inFlight how many events may await Kafka's acknowledgement
 * @param saveEvery how often, at most, the position is saved while events flow: the relay waits for
 *     it, and what was sent since is sent again after a crash
 */
@ConfigurationProperties("nets.relay")
public record RelaySettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("6s") Duration lease,
        @DefaultValue("7d") Duration retention,
        @DefaultValue("2000") int inFlight,
        @DefaultValue("1s") Duration saveEvery) {}
