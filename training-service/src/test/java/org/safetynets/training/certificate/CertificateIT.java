package org.safetynets.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** The certificate to print, read back with another library than the one that made it. */
@ServiceTest
class CertificateIT {

    private static final String NAME = "/api/training/my/certificate-name";

    private static final Map<DecodeHintType, Object> PATIENTLY =
            Map.of(DecodeHintType.TRY_HARDER, true);

    @Autowired private Api api;
    @Autowired private CertificateNames names;
    private Story story;
    private String code;

    @BeforeEach
    void a_certification() {
        story = new Story(api);
        code = story.certification().text("code");
    }

    @ParameterizedTest
    @CsvSource({"a4, 595, 842", "letter, 612, 792"})
    void its_qr_code_leads_to_the_page(String paper, int width, int height) throws Exception {
        try (var pdf = pdf("?paper=" + paper, "en")) {
            var page = pdf.getPage(0).getMediaBox();
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(Math.round(page.getWidth())).isEqualTo(width);
            assertThat(Math.round(page.getHeight())).isEqualTo(height);
            assertThat(qr(pdf)).isEqualTo("http://localhost:8080/verify/" + code);
        }
    }

    @Test
    void says_what_it_stands_for_and_nobody_s_name() throws Exception {
        try (var pdf = pdf("", "en")) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("The holder of the code below")
                    .contains("Peer facilitator (BTPF_", "BT_CONNECT, BT_CORE", "Active", code)
                    .doesNotContain(story.candidate.toString());
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void carries_the_name_its_holder_has_chosen_until_they_take_it_back() throws Exception {
        var holder = story.asCandidate();
        assertThat(holder.put(NAME, Map.of("name", "Zoë Núñez-Żak")).status()).isEqualTo(200);
        try (var pdf = pdf("", "en")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Zoë Núñez-Żak");
        }
        assertThat(api.get("/verify/" + code).text("holder")).isEqualTo("Zoë Núñez-Żak");
        assertThat(holder.get(NAME).text("name")).isEqualTo("Zoë Núñez-Żak");

        assertThat(holder.delete(NAME).status()).isEqualTo(204);
        assertThat(holder.get(NAME).status()).isEqualTo(404);
        assertThat(api.get("/verify/" + code).json().has("holder")).isFalse();
    }

    @Test
    void a_name_that_the_typeface_lacks_is_left_to_the_page() throws Exception {
        story.asCandidate().put(NAME, Map.of("name", "美咲"));
        try (var pdf = pdf("", "en")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("The holder of the code below");
        }
        assertThat(api.get("/verify/" + code).text("holder")).isEqualTo("美咲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-Ana", "a\u202Eb", "<b>", "a\nb"})
    void a_name_is_made_of_letters(String name) {
        assertThat(story.asCandidate().put(NAME, Map.of("name", name)).status()).isEqualTo(400);
    }

    @Test
    void a_name_is_told_and_erased_with_its_person() {
        story.asCandidate().put(NAME, Map.of("name", "Ana"));

        assertThat(names.about(story.candidate)).hasSize(1);
        assertThat(names.erase(story.candidate).removed()).isEqualTo(1);
        assertThat(names.erase(story.candidate).removed()).isZero();
        assertThat(names.about(story.candidate)).isEmpty();
    }

    @Test
    void speaks_spanish() throws Exception {
        try (var pdf = pdf("", "es-MX")) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Certificado", "Vea si vale hoy");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es-MX");
        }
    }

    @Test
    void a_wrong_code_or_paper_gets_none() throws Exception {
        assertThat(get("/verify/00000000000000000000/certificate.pdf", "en").statusCode())
                .isEqualTo(404);
        assertThat(get("/verify/" + code + "/certificate.pdf?paper=wall", "en").statusCode())
                .isEqualTo(400);
    }

    /** As a camera does: one picture in some hundreds cannot be read, the next one can. */
    private static String qr(PDDocument pdf) throws Exception {
        for (var dpi : List.of(150, 200, 300)) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, dpi);
            var light = new BufferedImageLuminanceSource(picture);
            for (var each :
                    List.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))) {
                try {
                    return new QRCodeReader().decode(new BinaryBitmap(each), PATIENTLY).getText();
                } catch (ReaderException _) {
                    // looks again
                }
            }
        }
        throw new AssertionError("no QR code can be read");
    }

    private PDDocument pdf(String query, String language) throws Exception {
        var response = get("/verify/" + code + "/certificate.pdf" + query, language);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/pdf");
        return Loader.loadPDF(response.body());
    }

    private HttpResponse<byte[]> get(String path, String language) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(api.base() + path))
                            .header("Accept-Language", language)
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }
}
