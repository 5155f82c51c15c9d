package org.safetynets.notifications.delivery.application;

import java.time.Duration;
import java.util.Map;
import org.safetynets.notifications.card.domain.Channel;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How fast and how often messages go.
 *
 * @param perSecond how many a provider takes in a second, by channel
 * @param anHour how many one person gets in an hour by one channel; more wait
 * @param workers how many are under way at a time, by channel
 * @param breakFor how long a channel rests that fails
 */
@ConfigurationProperties("nets.sending")
public record SendingSettings(
        Map<Channel, Integer> perSecond,
        int anHour,
        Map<Channel, Integer> workers,
        Duration breakFor) {

    private static final int ORDINARY_RATE = 100;
    private static final int ORDINARY_WORKERS = 2;

    int perSecond(Channel channel) {
        return perSecond.getOrDefault(channel, ORDINARY_RATE);
    }

    int workers(Channel channel) {
        return workers.getOrDefault(channel, ORDINARY_WORKERS);
    }
}
