package org.alongside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One page of each template, on a phone and on a desk, light and dark. */
@ExtendWith(Browser.class)
class AccessibilityIT {

    /** In one visit: the browser then has the checker compiled already, which costs more than to check a page. */
    @Test
    void axeFindsNoViolation(Visit visit) {
        visit.expectFault("the server responded with a status of 404");
        List<String> faults = new ArrayList<>();
        for (String address : BuiltSite.oneOfEachKind()) {
            Page page = visit.open(address);
            for (int width : List.of(360, 1280)) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                Axe.faults(page).forEach(fault -> faults.add(address + " at " + width + " px: " + fault));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                Axe.faultsOfColour(page).forEach(fault -> faults.add(address + " at " + width + " px, dark: " + fault));
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void faultsWouldBeFound(Visit visit) {
        Page page = visit.open("/about/");
        page.evaluate("""
            () => {
              const main = document.querySelector('main');
              main.append(Object.assign(document.createElement('img'), { src: '/icon' }), document.createElement('button'));
              const pale = Object.assign(document.createElement('p'), { textContent: 'Hard to read' });
              Object.assign(pale.style, { color: '#cccccc', backgroundColor: '#ffffff' });
              main.append(pale);
            }""");
        visit.expectFault("/icon");
        List<String> rules = Axe.faults(page).stream().map(fault -> fault.replaceFirst(":.*", "")).sorted().toList();
        assertTrue(rules.containsAll(List.of("button-name", "color-contrast", "image-alt")), rules.toString());
    }
}
