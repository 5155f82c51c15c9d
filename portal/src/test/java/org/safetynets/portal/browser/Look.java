package org.safetynets.portal.browser;

/** How a person looks at a page. */
record Look(boolean phone, boolean dark, boolean javaScript) {

    static final Look PHONE = new Look(true, false, true);
    static final Look DESKTOP = new Look(false, false, true);

    Look inTheDark() {
        return new Look(phone, true, javaScript);
    }

    Look withoutJavaScript() {
        return new Look(phone, dark, false);
    }

    int width() {
        return phone ? 390 : 1280;
    }

    int height() {
        return phone ? 844 : 900;
    }

    @Override
    public String toString() {
        return (phone ? "phone" : "desktop")
                + (dark ? "-dark" : "")
                + (javaScript ? "" : "-without-javascript");
    }
}
