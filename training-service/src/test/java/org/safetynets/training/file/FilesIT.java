package org.safetynets.training.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.safetynets.training.file.application.FileSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class FilesIT {

    @Autowired private Api api;
    @Autowired private StoredTexts texts;
    @Autowired private MongoOperations mongo;
    @Autowired private MutableClock clock;
    @Autowired private FileSweep sweep;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void a_material_is_for_the_cohort_alone_and_is_handed_out_without_harm() {
        var cohort = story.cohort(3);
        story.enrol(cohort, story.candidate);
        var file = asTrainer("material", "Módulo 1.pdf", Uploads.pdf());
        assertThat(file.status()).as(file.toString()).isEqualTo(201);
        assertThat(file.text("scan")).isEqualTo("not-scanned");
        var materials = story.path("/cohorts/" + cohort + "/materials");

        var added =
                story.asTrainer()
                        .post(
                                materials,
                                Map.of(
                                        "fileId",
                                        file.text("fileId"),
                                        "module",
                                        "M01",
                                        "title",
                                        "Workbook"));

        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        var path = materials + "/" + added.text("materialId") + "/file";
        var got = story.asCandidate().with("Accept", "*/*").get(path);
        assertThat(got.body()).isEqualTo(new String(Uploads.pdf(), UTF_8));
        assertThat(got.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(got.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''M%C3%B3dulo%201.pdf");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.header("Content-Security-Policy"))
                .contains("sandbox", "frame-ancestors 'none'");
        assertThat(got.header("Cache-Control")).contains("no-store");
        assertThat(story.as(Fixtures.somebody(), Role.FACILITATOR).get(path).status())
                .isEqualTo(404);
        assertThat(story.asCandidate().get(materials).text("0", "title")).isEqualTo("Workbook");
        var again = Map.of("fileId", file.text("fileId"), "title", "Twice");
        assertThat(story.asTrainer().post(materials, again).text("errors", "0", "field"))
                .isEqualTo("fileId");
        assertThat(story.asTrainer().delete(materials + "/" + added.text("materialId")).status())
                .isEqualTo(204);
        assertThat(chunks(file.text("fileId"))).isZero();
    }

    @Test
    void only_trainers_upload_materials() {
        assertThat(
                        Uploads.upload(
                                        api.base(),
                                        member(),
                                        story.path("/files?purpose=material"),
                                        "a.pdf",
                                        Uploads.pdf())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void who_learns_here_uploads_without_a_membership_and_a_stranger_finds_nothing() {
        story.enrolment();
        var path = story.path("/files?purpose=certificate");

        var brought =
                Uploads.upload(
                        api.base(), Tokens.of(story.candidate), path, "a.pdf", Uploads.pdf());
        var material =
                Uploads.upload(
                        api.base(),
                        Tokens.of(story.candidate),
                        story.path("/files?purpose=material"),
                        "a.pdf",
                        Uploads.pdf());
        var stranger =
                Uploads.upload(
                        api.base(), Tokens.of(Fixtures.somebody()), path, "a.pdf", Uploads.pdf());

        assertThat(brought.status()).as(brought.toString()).isEqualTo(201);
        assertThat(material.status()).isEqualTo(403);
        assertThat(stranger.status()).isEqualTo(404);
    }

    @Test
    void what_a_candidate_hands_in_is_sealed_with_its_name() {
        var secret = "My own story: " + UUID.randomUUID();

        var file = asMember("submission", "About Robin.txt", secret.getBytes(UTF_8));

        assertThat(file.text("name")).as(file.toString()).isEqualTo("About Robin.txt");
        assertThat(texts.holding(secret)).isEmpty();
        assertThat(texts.holding("About Robin")).isEmpty();
        assertThat(chunks(file.text("fileId"))).isPositive();
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        var before = mongo.getCollection("files.chunks").countDocuments();

        var wrong = asMember("submission", "a.pdf", new byte[] {77, 90, 0, 1, 2});
        var bomb =
                asMember(
                        "submission",
                        "a.docx",
                        Uploads.docx(Map.of("word/zeros.bin", new byte[101 << 20])));

        assertThat(wrong.problem()).isEqualTo("file-type-not-taken");
        assertThat(bomb.problem()).isEqualTo("file-unsafe");
        assertThat(bomb.text("danger")).isEqualTo("too-large-inside");
        assertThat(mongo.getCollection("files.chunks").countDocuments()).isEqualTo(before);
    }

    @Test
    void two_gigabytes_announced_are_refused_before_they_come() throws IOException {
        var answer = rawUpload("Content-Length: 2147483648", out -> {});

        assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
    }

    @Test
    void two_gigabytes_that_nobody_announced_are_cut_off_early() throws IOException {
        var sent = new AtomicLong();
        var before = mongo.getCollection("files.chunks").countDocuments();

        var answer =
                rawUpload(
                        "Transfer-Encoding: chunked",
                        out -> {
                            var part = "a".repeat(65_536).getBytes(UTF_8);
                            while (sent.get() < 2L << 30) {
                                out.write("10000\r\n".getBytes(UTF_8));
                                out.write(part);
                                out.write("\r\n".getBytes(UTF_8));
                                sent.addAndGet(part.length);
                            }
                        });

        assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
        assertThat(sent.get()).isBetween(25L << 20, 60L << 20);
        assertThat(mongo.getCollection("files.chunks").countDocuments()).isEqualTo(before);
    }

    @Test
    void a_file_that_nothing_refers_to_is_gone_after_a_day() {
        var file = asMember("submission", "a.txt", "text".getBytes(UTF_8)).text("fileId");
        sweep.run();
        assertThat(chunks(file)).isPositive();

        clock.advance(Duration.ofHours(25));
        sweep.run();

        assertThat(chunks(file)).isZero();
    }

    @Test
    void a_name_has_to_be_given() {
        var nameless =
                api.as(member())
                        .with("Content-Type", "application/octet-stream")
                        .post(story.path("/files?purpose=submission"), "text");

        assertThat(nameless.status()).isEqualTo(400);
        assertThat(nameless.text("errors", "0", "field")).isEqualTo("Content-Disposition");
    }

    /** What the service answers, even when it stops listening before everything is sent. */
    private String rawUpload(String length, Sending body) throws IOException {
        var at = URI.create(api.base());
        try (var socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            var head =
                    """
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/octet-stream\r
                    Content-Disposition: attachment; filename="a.txt"\r
                    %s\r
                    \r
                    """
                            .formatted(
                                    story.path("/files?purpose=submission"),
                                    member().token(),
                                    length);
            out.write(head.getBytes(UTF_8));
            try {
                body.to(out);
            } catch (IOException e) {
                // it hung up, as it should
            }
            return answer(socket.getInputStream());
        }
    }

    private static String answer(InputStream in) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            for (var one = in.read(); one >= 0; one = in.read()) {
                answer.write(one);
                if (answer.toString(UTF_8).contains("requestId")) {
                    break;
                }
            }
        } catch (SocketException e) {
            // reset after the answer
        }
        return answer.toString(UTF_8);
    }

    @FunctionalInterface
    private interface Sending {
        void to(OutputStream out) throws IOException;
    }

    private long chunks(String fileId) {
        return mongo.getCollection("files.chunks")
                .countDocuments(new Document("files_id", UUID.fromString(fileId)));
    }

    private Answer asTrainer(String purpose, String name, byte[] content) {
        return Uploads.upload(
                api.base(),
                Tokens.of(story.trainer).with(story.organization, Role.TRAINER),
                story.path("/files?purpose=" + purpose),
                name,
                content);
    }

    private Answer asMember(String purpose, String name, byte[] content) {
        return Uploads.upload(
                api.base(), member(), story.path("/files?purpose=" + purpose), name, content);
    }

    private Tokens member() {
        return Tokens.of(story.candidate).with(story.organization);
    }
}
