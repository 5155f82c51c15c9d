package org.safetynets.training.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code drawn as squares, sharp at any size. */
final class QrCode {

    /** A fold or a stain through the paper does no harm. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.Q,
                    EncodeHintType.MARGIN,
                    0);

    private QrCode() {}

    /** Draws it with its lower left corner there. */
    static void draw(PdfContentByte page, String text, float x, float y, float side) {
        var code = encode(text);
        var square = side / code.getWidth();
        for (var row = 0; row < code.getHeight(); row++) {
            for (var column = 0; column < code.getWidth(); column++) {
                if (code.get(column, row)) {
                    page.rectangle(
                            x + column * square, y + side - (row + 1) * square, square, square);
                }
            }
        }
        page.fill();
    }

    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
