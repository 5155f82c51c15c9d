package org.safetynets.benchmarks.notify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.benchmarks.report.Versus;
import org.safetynets.benchmarks.training.Percentile;

/**
 * From an event to the person it is told to; very many reminders due in one minute; and very many
 * open inboxes at one instance, which is killed meanwhile.
 */
public final class NotifyBenchmark implements Benchmark {

    private static final String NAME = "notify";
    private static final String OURS = "ours";
    private static final String RAW = "raw-smtp";
    private static final String RAW_SSE = "raw-sse";
    private static final String RATE = "mails_per_s";
    private static final String TOLD = "told_per_s";
    private static final String ONE_BY_ONE = "one-by-one";
    private static final String GROWTH = "growth_mb";
    private static final String MISSING = "missing";
    private static final String DOUBLED = "doubled";

    /** As many as the service opens. */
    private static final int CONNECTIONS = 16;

    private static final int WARM_UP = 20;
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        var people = extent.brief() ? 100 : 2_000;
        report.compare(Versus.inCase(reminders(people), OURS, RAW));
        report.aimAt(Goal.atLeast(reminders(people), "ours/raw-smtp", RATE, 0.5));
        report.compare(Versus.inCase(streams(people), OURS, RAW_SSE));
        report.aimAt(Goal.atLeast(streams(people), "ours/raw-sse", TOLD, 0.5));
        report.aimAt(Goal.atMost(ONE_BY_ONE, OURS, "inbox_p99_ms", 1_000));
        report.aimAt(Goal.atMost(ONE_BY_ONE, OURS, "smtp_p99_ms", 2_000));
        report.aimAt(Goal.atMost(streams(people), OURS, GROWTH, 300));
        for (var round = 0; round < extent.rounds(); round++) {
            try (var site = new NotificationSite()) {
                oneByOne(site, extent.brief() ? 20 : 200, report);
                drain(site, people, report);
                streams(site, people, report);
            }
            rawStreams(people, report);
        }
        return report;
    }

    private static String streams(int people) {
        return people + "-streams";
    }

    private static String reminders(int people) {
        return people * Reminders.GROUPS + "-reminders";
    }

    /** On an idle machine, one event after the other. */
    private static void oneByOne(NotificationSite site, int events, Report report) {
        var people = new People(site).confirmed(20);
        var mailed = new ConcurrentHashMap<String, Long>();
        site.mail().tell(it -> mailed.put(it.to(), it.at()));
        var inbox = new ArrayList<Double>();
        var smtp = new ArrayList<Double>();
        try (var notices = new Notices(site);
                var streams = new Streams(site, people)) {
            for (var i = 0; i < WARM_UP + events; i++) {
                var stream = streams.all().get(i % people.size());
                var one = tell(stream, notices, mailed);
                if (i >= WARM_UP) {
                    inbox.add(one.inbox());
                    smtp.add(one.smtp());
                }
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
        add(report, ONE_BY_ONE, "inbox_p50_ms", Percentile.of(inbox, 50));
        add(report, ONE_BY_ONE, "inbox_p99_ms", Percentile.of(inbox, 99));
        add(report, ONE_BY_ONE, "smtp_p50_ms", Percentile.of(smtp, 50));
        add(report, ONE_BY_ONE, "smtp_p99_ms", Percentile.of(smtp, 99));
    }

    /** How long one event took to both places; very long when it did not come. */
    private record Took(double inbox, double smtp) {}

    private static Took tell(OpenStream stream, Notices notices, Map<String, Long> mailed) {
        var before = stream.messages();
        var address = People.address(stream.person());
        mailed.remove(address);
        var began = System.nanoTime();
        notices.tell(stream.person());
        var end = began + PATIENCE.toNanos();
        while ((stream.messages() == before || !mailed.containsKey(address))
                && System.nanoTime() < end) {
            LockSupport.parkNanos(200_000);
        }
        var inbox = stream.messages() == before ? end : stream.lastAt();
        return new Took((inbox - began) / 1e6, (mailed.getOrDefault(address, end) - began) / 1e6);
    }

    private static void drain(NotificationSite site, int people, Report report) {
        var scenario = reminders(people);
        var confirmed = new People(site).confirmed(people);
        memory(site, report, scenario, "before");
        var reminders = new Reminders(site, confirmed);
        reminders.await();
        memory(site, report, scenario, "after");
        add(report, scenario, RATE, reminders.perSecond());
        add(report, scenario, "first_third_per_s", reminders.firstThird());
        add(report, scenario, "last_third_per_s", reminders.lastThird());
        add(report, scenario, MISSING, reminders.missing());
        add(report, scenario, DOUBLED, reminders.doubled());
        System.err.println("Mails in each second: " + reminders.eachSecond());
        site.mail().tell(it -> {});
        var raw = new RawSmtp(site.mail().port(), reminders.bytesEach());
        raw.perSecond(CONNECTIONS, 2_000);
        report.add(
                new Sample(
                        scenario,
                        RAW,
                        RATE,
                        raw.perSecond(CONNECTIONS, Math.min(20_000, reminders.all())),
                        Machine.load1()));
    }

    private static void memory(NotificationSite site, Report report, String scenario, String when) {
        site.service().collectGarbage();
        add(report, scenario, "rss_" + when + "_mb", site.service().residentBytes() / 1048576.0);
    }

    private static void streams(NotificationSite site, int count, Report report) {
        var scenario = streams(count);
        memory(site, report, scenario, "before");
        var before = site.service().residentBytes();
        var people = somebodies(count);
        try (var notices = new Notices(site);
                var streams = new Streams(site, people)) {
            memory(site, report, scenario, "open");
            var grown = site.service().residentBytes() - before;
            add(report, scenario, GROWTH, grown / 1048576.0);
            var began = System.nanoTime();
            notices.tell(people);
            var missing = streams.until(it -> it.messages() == 1);
            add(report, scenario, TOLD, count / ((streams.lastAt() - began) / 1e9));
            site.kill();
            people.forEach(notices::tell);
            site.startAgain();
            people.forEach(notices::tell);
            missing += streams.until(it -> it.messages() == 3);
            add(report, scenario, MISSING, missing);
            add(report, scenario, DOUBLED, streams.doubled());
        }
    }

    /** As many open at a server that does nothing else, each told one message. */
    private static void rawStreams(int count, Report report) {
        var people = somebodies(count);
        try (var raw = new RawSse()) {
            var before = raw.residentBytes();
            try (var streams = new Streams(raw, people)) {
                addRaw(report, count, GROWTH, (raw.residentBytes() - before) / 1048576.0);
                var began = System.nanoTime();
                raw.tell(people);
                addRaw(report, count, MISSING, streams.until(it -> it.messages() == 1));
                addRaw(report, count, TOLD, count / ((streams.lastAt() - began) / 1e9));
            }
        }
    }

    private static List<UUID> somebodies(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private static void addRaw(Report report, int count, String metric, double value) {
        report.add(new Sample(streams(count), RAW_SSE, metric, value, Machine.load1()));
    }

    private static void add(Report report, String scenario, String metric, double value) {
        report.add(new Sample(scenario, OURS, metric, value, Machine.load1()));
    }

    @Override
    public List<String> violations(Report report) {
        var never = Set.of(MISSING, DOUBLED);
        return report.figures().stream()
                .filter(it -> never.contains(it.metric()) && it.statistics().max() > 0)
                .map(it -> it.scenario() + ": " + it.metric() + " " + it.statistics().max())
                .toList();
    }
}
