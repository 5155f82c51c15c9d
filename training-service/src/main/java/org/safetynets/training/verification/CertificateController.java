package org.safetynets.training.verification;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.safetynets.contracts.WireEnums;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.training.certificate.CertificatePdf;
import org.safetynets.training.certificate.Paper;
import org.safetynets.training.certificate.PrintedCertificate;
import org.safetynets.training.certificate.PrintedCertificate.Fact;
import org.safetynets.training.certification.domain.VerificationCode;
import org.safetynets.training.credential.application.Addresses;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The certificate to print, for whoever has its code; it says as of when it was true. */
@RestController
@AllowAnyone
class CertificateController {

    private final Verifying verifying;
    private final Addresses addresses;
    private final MessageSource messages;

    CertificateController(Verifying verifying, Addresses addresses, MessageSource messages) {
        this.verifying = verifying;
        this.addresses = addresses;
        this.messages = messages;
    }

    @GetMapping(path = "/verify/{code}/certificate.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> certificate(
            @PathVariable String code,
            @RequestParam(defaultValue = "a4") Paper paper,
            Locale locale) {
        var words = verifying.verify(code).map(it -> words(it, Language.of(locale)));
        return words.map(it -> CertificatePdf.draw(it, paper))
                .map(
                        it ->
                                ResponseEntity.ok()
                                        .header(
                                                HttpHeaders.CONTENT_DISPOSITION,
                                                "inline; filename=\"certificate.pdf\"")
                                        .body(it))
                .orElseThrow(NotFoundException::new);
    }

    private PrintedCertificate words(Verified it, Locale language) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        return new PrintedCertificate(
                language,
                say("heading", language),
                holder(it, language),
                say("certificate.says", language),
                it.title().in(language.getLanguage()) + " (" + it.standard() + ")",
                List.of(
                        new Fact(
                                say("level", language),
                                say("level." + WireEnums.wire(it.level()), language)),
                        new Fact(say("purposes", language), String.join(", ", it.purposes())),
                        new Fact(say("from", language), day.format(it.from())),
                        new Fact(say("through", language), day.format(it.through())),
                        new Fact(
                                say("certificate.status", language),
                                say("status." + WireEnums.wire(it.status()), language)),
                        new Fact(say("code", language), it.code())),
                say("certificate.scan", language),
                addresses.page(new VerificationCode(it.code())),
                say("certificate.note", language));
    }

    private String holder(Verified it, Locale language) {
        var name = it.holder();
        return name != null && CertificatePdf.shows(name)
                ? name
                : say("certificate.nobody", language);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
