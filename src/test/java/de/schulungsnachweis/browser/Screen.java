package de.schulungsnachweis.browser;

import java.util.Locale;

/** The sizes of a page, in CSS pixels. */
enum Screen {
    /** A small phone, and what WCAG asks for (1.4.10): a desktop page enlarged to 400 %. */
    PHONE(320, 640),
    DESKTOP(1280, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** A name for what is made at this size. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
