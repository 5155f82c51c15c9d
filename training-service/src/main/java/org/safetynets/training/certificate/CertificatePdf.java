package org.safetynets.training.certificate;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A certificate to print: one page, dark ink on white, with a QR code to the live page. */
public final class CertificatePdf {

    private static final Color INK = new Color(0x2b, 0x27, 0x24);
    private static final Color SOFT = new Color(0x6a, 0x61, 0x5a);
    private static final Color ACCENT = new Color(0x24, 0x60, 0x3f);
    private static final float MARGIN = 72;
    private static final float QR = 108;

    private CertificatePdf() {}

    public static byte[] draw(PrintedCertificate certificate, Paper paper) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(paper.size(), MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(certificate.heading());
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(certificate.language().toLanguageTag()));
        document.open();
        words(document, certificate);
        proof(writer.getDirectContent(), certificate, paper);
        document.close();
        return bytes.toByteArray();
    }

    private static void words(Document document, PrintedCertificate it) {
        document.add(paragraph(it.heading(), Typefaces.BOLD, 30, ACCENT, 0));
        document.add(paragraph(it.holder(), Typefaces.BOLD, 20, INK, 44));
        document.add(paragraph(it.says(), Typefaces.REGULAR, 12, SOFT, 10));
        document.add(paragraph(it.standard(), Typefaces.BOLD, 15, INK, 10));
        for (var fact : it.facts()) {
            document.add(paragraph(fact.label(), Typefaces.REGULAR, 10, SOFT, 14));
            document.add(paragraph(fact.value(), Typefaces.REGULAR, 12, INK, 1));
        }
    }

    private static void proof(PdfContentByte page, PrintedCertificate it, Paper paper) {
        var width = paper.size().getWidth();
        page.setColorFill(INK);
        QrCode.draw(page, it.address(), MARGIN, MARGIN, QR);
        var left = MARGIN + QR + 18;
        text(page, it.scan(), Typefaces.BOLD, 11, INK, left, MARGIN + QR - 12);
        text(page, it.address(), Typefaces.REGULAR, 8, INK, left, MARGIN + QR - 28);
        text(page, it.note(), Typefaces.REGULAR, 8.5f, SOFT, left, MARGIN + 2);
        page.setColorStroke(ACCENT);
        page.setLineWidth(1.2f);
        page.moveTo(MARGIN, MARGIN + QR + 24);
        page.lineTo(width - MARGIN, MARGIN + QR + 24);
        page.stroke();
    }

    private static Paragraph paragraph(
            String text, BaseFont face, float size, Color color, float before) {
        var paragraph = new Paragraph(size * 1.35f, text, new Font(face, size, Font.NORMAL, color));
        paragraph.setSpacingBefore(before);
        return paragraph;
    }

    private static void text(
            PdfContentByte page,
            String text,
            BaseFont face,
            float size,
            Color color,
            float x,
            float y) {
        page.beginText();
        page.setFontAndSize(face, size);
        page.setColorFill(color);
        page.showTextAligned(PdfContentByte.ALIGN_LEFT, text, x, y, 0);
        page.endText();
    }

    /** Whether the name can be printed; if not, the page behind the QR code still shows it. */
    public static boolean shows(String name) {
        return Typefaces.shows(name);
    }
}
