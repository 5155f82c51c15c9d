package org.safetynets.groups.incidents.domain;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * What was done about an incident.
 *
 * @param debriefed leaders whose debrief came, or who need not give one
 * @param messages between whoever reported it and those who handle it
 */
public record Handling(
        @Nullable Act acknowledged,
        List<Tick> ticks,
        Set<PersonId> debriefed,
        List<Message> messages,
        @Nullable Closing closing) {

    static final Handling NONE = new Handling(null, List.of(), Set.of(), List.of(), null);

    public Handling {
        ticks = List.copyOf(ticks);
        debriefed = Set.copyOf(debriefed);
        messages = List.copyOf(messages);
    }

    /** Somebody did something. */
    public record Act(PersonId by, Instant at) {}

    /** A step of the playbook was done. */
    public record Tick(String step, PersonId by, Instant at) {}

    /**
     * A message.
     *
     * @param by who wrote it for the organization; null for whoever reported the incident
     * @param text gone with the one who wrote it, if that was the reporter
     */
    public record Message(@Nullable PersonId by, @Nullable String text, Instant at) {}

    /** It was looked back on, and is over. */
    public record Closing(@Nullable String review, PersonId by, Instant at) {}

    Handling acknowledge(Act act) {
        return new Handling(act, ticks, debriefed, messages, closing);
    }

    Handling tick(Tick tick) {
        return withTicks(
                Stream.concat(
                                ticks.stream().filter(it -> !it.step().equals(tick.step())),
                                Stream.of(tick))
                        .toList());
    }

    Handling untick(String step) {
        return withTicks(ticks.stream().filter(it -> !it.step().equals(step)).toList());
    }

    private Handling withTicks(List<Tick> to) {
        return new Handling(acknowledged, to, debriefed, messages, closing);
    }

    Handling debrief(PersonId leader) {
        var more = new HashSet<>(debriefed);
        more.add(leader);
        return new Handling(acknowledged, ticks, more, messages, closing);
    }

    Handling write(Message message) {
        var more = new ArrayList<>(messages);
        more.add(message);
        return new Handling(acknowledged, ticks, debriefed, more, closing);
    }

    Handling close(Closing by) {
        return new Handling(acknowledged, ticks, debriefed, messages, by);
    }

    /** Whether somebody wrote to whoever reported it. */
    public boolean offeredFollowUp() {
        return messages.stream().anyMatch(it -> it.by() != null);
    }

    /**
     * When whoever reported it was last told of a message and has not written since. Each message
     * to them is told of but those within one breath of one that was.
     */
    Optional<Instant> lastTold(PersonId reporter, Duration breath) {
        var told = Optional.<Instant>empty();
        for (var it : messages) {
            if (it.by() == null) {
                told = Optional.empty();
            } else if (!it.by().equals(reporter)
                    && told.filter(last -> it.at().isBefore(last.plus(breath))).isEmpty()) {
                told = Optional.of(it.at());
            }
        }
        return told;
    }

    boolean isTicked(String step) {
        return ticks.stream().anyMatch(it -> it.step().equals(step));
    }

    Handling without(PersonId person) {
        return new Handling(
                acknowledged == null
                        ? null
                        : new Act(other(acknowledged.by(), person), acknowledged.at()),
                ticks.stream()
                        .map(it -> new Tick(it.step(), other(it.by(), person), it.at()))
                        .toList(),
                debriefed.stream().filter(it -> !it.equals(person)).collect(toSet()),
                messages.stream()
                        .map(it -> new Message(author(it.by(), person), it.text(), it.at()))
                        .toList(),
                closing == null
                        ? null
                        : new Closing(closing.review(), other(closing.by(), person), closing.at()));
    }

    /** The same, without the words of whoever reported it. */
    Handling withoutReporter() {
        return new Handling(
                acknowledged,
                ticks,
                debriefed,
                messages.stream()
                        .map(it -> it.by() == null ? new Message(null, null, it.at()) : it)
                        .toList(),
                closing);
    }

    private static PersonId other(PersonId it, PersonId gone) {
        return it.equals(gone) ? PersonId.NOBODY : it;
    }

    private static @Nullable PersonId author(@Nullable PersonId it, PersonId gone) {
        return it == null ? null : other(it, gone);
    }
}
