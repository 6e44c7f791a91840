package org.alongside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One page of each template, on a phone and on a desk, light and dark. */
@ExtendWith(Browser.class)
class AccessibilityIT {

    static Stream<String> pages() {
        return BuiltSite.oneOfEachKind().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNoViolation(String address, Visit visit) {
        visit.expectFault("the server responded with a status of 404");
        Page page = visit.open(address);
        List<String> faults = new ArrayList<>();
        for (int width : List.of(360, 1280)) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            Axe.faults(page).forEach(fault -> faults.add(width + " px: " + fault));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Axe.faultsOfColour(page).forEach(fault -> faults.add(width + " px, dark: " + fault));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void faultsWouldBeFound(Visit visit) {
        Page page = visit.open("/about/");
        page.evaluate("""
            () => {
              const main = document.querySelector('main');
              main.append(Object.assign(document.createElement('img'), { src: '/icon' }), document.createElement('button'));
            }""");
        visit.expectFault("/icon");
        List<String> rules = Axe.faults(page).stream().map(fault -> fault.replaceFirst(":.*", "")).sorted().toList();
        assertTrue(rules.containsAll(List.of("button-name", "image-alt")), rules.toString());
    }
}
