package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The result as it comes out of a printer. */
@ExtendWith(Browser.class)
class ResultOnPaperIT {
    @ParameterizedTest
    @ValueSource(strings = {"lunch-club", "young-carers", "clinic-panel"})
    void theResultFitsOnTwoSheets(String example, Visit visit) {
        Page page = visit.open("/planner/");
        Plans.openExample(page, example);
        assertThat(page.locator("#result .verdict")).isVisible();
        assertEquals(2, Paper.sheetsOf(page));
    }
}
