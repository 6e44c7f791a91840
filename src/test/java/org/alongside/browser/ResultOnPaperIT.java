package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The result as it comes out of a printer. */
@ExtendWith(Browser.class)
class ResultOnPaperIT {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @ParameterizedTest
    @ValueSource(strings = {"lunch-club", "young-carers", "clinic-panel"})
    void theResultFitsOnTwoSheets(String example, Visit visit) {
        Page page = visit.open("/planner/");
        Plans.openExample(page, example);
        assertThat(page.locator("#result .verdict")).isVisible();
        byte[] pdf = page.pdf(new PdfOptions().setPreferCSSPageSize(true).setFormat("A4"));
        assertEquals(2, SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count());
    }
}
