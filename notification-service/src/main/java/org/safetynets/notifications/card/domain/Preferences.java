package org.safetynets.notifications.card.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person chose.
 *
 * @param channels by which ways outside of the app they may be reached, the first to be tried first
 * @param discreet whether words must give nothing away
 * @param urgentBy which ways an emergency may use at any hour
 * @param digest when mails are collected; at once when there is none
 */
public record Preferences(
        List<ChannelChoice> channels,
        boolean discreet,
        Optional<QuietHours> quietHours,
        Language language,
        Set<Channel> urgentBy,
        Optional<Digest> digest,
        Cover cover) {

    private static final Set<Use> EVERYTHING = Set.copyOf(Arrays.asList(Use.values()));

    /** The safest choice, until the person chooses. */
    public static final Preferences SAFEST =
            new Preferences(false, true, Optional.empty(), Language.EN);

    public Preferences {
        channels = List.copyOf(channels);
        urgentBy = Set.copyOf(urgentBy);
    }

    /** E-mail or nothing. */
    public Preferences(
            boolean useEmail, boolean discreet, Optional<QuietHours> quiet, Language language) {
        this(
                useEmail ? List.of(everything(Channel.EMAIL)) : List.of(),
                discreet,
                quiet,
                language,
                Set.of(),
                Optional.empty(),
                Cover.NONE);
    }

    /** A way outside of the app, and what it may be used for. */
    public record ChannelChoice(Channel channel, Set<Use> uses) {
        public ChannelChoice {
            if (!channel.outside()) {
                throw new IllegalArgumentException("the inbox needs no choice");
            }
            uses = Set.copyOf(uses);
        }
    }

    public static ChannelChoice everything(Channel channel) {
        return new ChannelChoice(channel, EVERYTHING);
    }

    /** What the way may be used for; nothing when it was not chosen. */
    public Set<Use> usesOf(Channel channel) {
        return channels.stream()
                .filter(it -> it.channel() == channel)
                .findFirst()
                .map(ChannelChoice::uses)
                .orElse(Set.of());
    }

    public boolean wants(Channel channel) {
        return !usesOf(channel).isEmpty();
    }

    public boolean useEmail() {
        return wants(Channel.EMAIL);
    }

    /** Chosen ways first, in their order, then the others. */
    public List<Channel> order() {
        var order = new java.util.LinkedHashSet<Channel>();
        channels.forEach(it -> order.add(it.channel()));
        order.addAll(EnumSet.of(Channel.PUSH, Channel.EMAIL, Channel.SMS));
        return List.copyOf(order);
    }

    /** With the way for everything, after the ways chosen before, unless it was chosen already. */
    Preferences with(Channel channel) {
        if (wants(channel)) {
            return this;
        }
        var more = new java.util.ArrayList<>(without(channel).channels());
        more.add(everything(channel));
        return withChannels(more);
    }

    Preferences without(Channel channel) {
        return withChannels(channels.stream().filter(it -> it.channel() != channel).toList());
    }

    private Preferences withChannels(List<ChannelChoice> chosen) {
        return new Preferences(chosen, discreet, quietHours, language, urgentBy, digest, cover);
    }
}
