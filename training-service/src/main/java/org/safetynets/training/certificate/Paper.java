package org.safetynets.training.certificate;

import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;

/** What a certificate is printed on. */
public enum Paper {
    A4,
    LETTER;

    Rectangle size() {
        return switch (this) {
            case A4 -> PageSize.A4;
            case LETTER -> PageSize.LETTER;
        };
    }
}
