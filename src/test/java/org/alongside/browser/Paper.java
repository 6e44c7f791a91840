package org.alongside.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What comes out of a printer. */
final class Paper {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private Paper() {
    }

    /** On how many sheets of A4, or of the size that the page asks for, a page is printed. */
    static long sheetsOf(Page page) {
        byte[] pdf = page.pdf(new PdfOptions().setPreferCSSPageSize(true).setFormat("A4"));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    }
}
