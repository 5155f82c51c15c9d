package org.safetynets.stack.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The story the whole suite stands for, played with real people's tokens, each step checked. */
public final class Story {
    private final Network network;
    private final PrintStream out;

    public Story(Network network, PrintStream out) {
        this.network = network;
        this.out = out;
    }

    /** False when a step failed; the steps after it are not played. */
    public boolean play() {
        var scene = new Scene(network);
        int number = 0;
        for (Chapter chapter : chapters(scene)) {
            number++;
            if (!played(number, chapter)) {
                return false;
            }
        }
        out.println();
        scene.addresses().forEach((what, where) -> out.printf("  %-20s %s%n", what, where));
        return true;
    }

    private static List<Chapter> chapters(Scene scene) {
        var certifying = new CertifyingChapter(scene);
        var group = new GroupChapter(scene);
        var referral = new ReferralChapter(scene);
        var gate = new GateChapter(scene);
        return List.of(
                new Chapter("two organizations exist", certifying::organizations),
                new Chapter("a partner signs up under a pseudonym", group::partnerSignsUp),
                new Chapter("a candidate joins a cohort", certifying::candidateJoinsCohort),
                new Chapter("no certificate without the standard", certifying::notBeforeMet),
                new Chapter("the coordinator is refused to open", group::refusedWithoutCertificate),
                new Chapter("the candidate completes the standard", certifying::completes),
                new Chapter("the certification is issued", certifying::issued),
                new Chapter("with it the group opens", group::opens),
                new Chapter("the finder shows it", group::found),
                new Chapter("the partner asks, is screened and seated", group::seated),
                new Chapter("a meeting is held", group::meetingHeld),
                new Chapter("a counselor refers another partner", referral::referred),
                new Chapter("who discloses only the status", referral::onlyStatus),
                new Chapter("the other organization sees nothing", gate::foreignSeesNothing),
                new Chapter("the partner approves e-mail", gate::approvesEmail),
                new Chapter("the certification is revoked, the group pauses", gate::pauses),
                new Chapter("its members are told, discreetly", gate::membersTold),
                new Chapter("the finder no longer shows it", gate::notFound),
                new Chapter("a reinstatement resumes it", gate::resumes));
    }

    private boolean played(int number, Chapter chapter) {
        Instant begun = Instant.now();
        try {
            String told = chapter.step().play();
            out.printf(
                    "%2d  ok    %-48s %s  (%d ms)%n", number, chapter.title(), told, since(begun));
            return true;
        } catch (RuntimeException e) {
            out.printf("%2d  FAILED %s%n    %s%n", number, chapter.title(), e.getMessage());
            return false;
        }
    }

    private static long since(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis();
    }
}
