package org.safetynets.training.certificate;

import java.util.List;
import java.util.Locale;

/**
 * The words of a certificate, in its reader's language.
 *
 * @param holder the name the holder has chosen, or words that stand for none
 * @param scan what the QR code is for
 * @param address where the QR code leads
 */
public record PrintedCertificate(
        Locale language,
        String heading,
        String holder,
        String says,
        String standard,
        List<Fact> facts,
        String scan,
        String address,
        String note) {

    /** One line of it. */
    public record Fact(String label, String value) {}

    public PrintedCertificate {
        facts = List.copyOf(facts);
    }
}
