package org.alongside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide as it comes out of a printer. */
@ExtendWith(Browser.class)
class GuideOnPaperIT {
    private static final String ONLY_FOR_SCREENS = """
        () => [...document.querySelectorAll('nav, .search-box, .menu-button, .skip, .filters, a[href*="/edit/"]')]
          .filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 90))""";

    @Test
    void noPageHoldsWhatOnlyAScreenNeeds(Visit visit) {
        visit.expectFault("the server responded with a status of 404");
        Page page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<String> faults = new ArrayList<>();
        for (String address : BuiltSite.oneOfEachKind()) {
            ((List<?>) visit.open(address).evaluate(ONLY_FOR_SCREENS)).forEach(fault -> faults.add(address + ": " + fault));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void theHomePageFitsOnTwoSheets(Visit visit) {
        long sheets = Paper.sheetsOf(visit.open("/"));
        assertTrue(sheets <= 2, sheets + " sheets");
    }
}
