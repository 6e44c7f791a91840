package org.alongside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What pages keep to wherever they stand, not one of each kind. */
@ExtendWith(Browser.class)
class EveryPageIT {
    /** What a page may weigh with its styles and scripts, in bytes as a host sends them. */
    private static final int MOST_BYTES = 16 * 1024;
    private static final int TABS = 5;

    private static final List<String> KEY_PAGES = List.of("/", "/principles/assets/", "/cases/govan-par/", "/practice/share-power/");

    private static final String TOO_NARROW = """
        () => {
          const faults = [];
          if (document.documentElement.scrollWidth > innerWidth) faults.push('at 320 px it scrolls sideways');
          for (const target of document.querySelectorAll('a[href], button, input, select, summary')) {
            const box = target.getBoundingClientRect();
            const inText = getComputedStyle(target).display === 'inline';
            if (!inText && box.width > 1 && box.height > 1 && (box.width < 24 || box.height < 24)) {
              faults.push(`a target is ${Math.round(box.width)} by ${Math.round(box.height)} px: ${target.outerHTML.slice(0, 90)}`);
            }
          }
          return faults;
        }""";

    /** One visit for both: to load all the pages is what takes the time. A page of each kind is shown on a desk in {@link AccessibilityIT}. */
    @Test
    void everyPageIsShownWithoutAComplaintAndLosesNothingOnANarrowScreenOrWithWideText(Visit visit) {
        visit.expectFault("the server responded with a status of 404");
        visit.page().setViewportSize(320, 700);
        List<String> faults = new ArrayList<>();
        for (String address : BuiltSite.pages()) {
            for (Object fault : (List<?>) visit.open(address).evaluate(TOO_NARROW)) {
                faults.add(address + ": " + fault);
            }
            WideText.faults(visit.page()).forEach(fault -> faults.add(address + ": " + fault));
        }
        assertEquals("", String.join("\n", faults));
        assertEquals(List.of(), visit.faults());
    }

    @Test
    void theLargestContentPagesStayLight(Visit visit) {
        List<String> tooHeavy = new ArrayList<>();
        List<String> largest = BuiltSite.pages().stream().filter(page -> !page.matches("/(planner|search)/.*|/(404|offline)\\.html"))
            .sorted(Comparator.comparing((String page) -> BuiltSite.file(page).toFile().length()).reversed()).limit(20).toList();
        // Side by side, since each page takes half a second to be known as quiet; not all at once, since a tab takes as long to open.
        List<Page> tabs = Stream.generate(visit.device()::newPage).limit(TABS).toList();
        Map<Path, Integer> packed = new HashMap<>();
        for (int first = 0; first < largest.size(); first += TABS) {
            List<String> addresses = largest.subList(first, Math.min(first + TABS, largest.size()));
            for (int tab = 0; tab < addresses.size(); tab++) {
                tabs.get(tab).navigate(addresses.get(tab));
            }
            for (int tab = 0; tab < addresses.size(); tab++) {
                int bytes = packed(BuiltSite.file(addresses.get(tab))) + packedParts(tabs.get(tab), packed);
                if (bytes > MOST_BYTES) {
                    tooHeavy.add(addresses.get(tab) + " " + bytes);
                }
            }
        }
        assertEquals(List.of(), tooHeavy);
    }

    @Test
    void nothingMovesWhileAKeyPageLoads(Visit visit) {
        for (String address : KEY_PAGES) {
            for (int width : List.of(360, 1280)) {
                visit.open("about:blank"); // so that no page is resized on its way out
                visit.page().setViewportSize(width, 800);
                List<?> moved = Shifts.on(visit.open(address));
                assertEquals(List.of(), moved, address + " at " + width + " px");
            }
        }
    }

    @Test
    void whatHasTheFocusIsNeverHidden(Visit visit) {
        for (String address : KEY_PAGES) {
            Page page = visit.open(address);
            Object stops = page.evaluate("() => [...document.querySelectorAll('a[href], button, input')].filter(one => one.checkVisibility()).length");
            for (int i = 0; i < ((Number) stops).intValue(); i++) {
                page.keyboard().press("Tab");
                assertEquals("", page.evaluate("""
                    () => {
                      const focused = document.activeElement;
                      const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
                      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                      return focused === document.body || focused.contains(top) || top?.contains(focused) ? '' : focused.outerHTML;
                    }"""), address);
            }
        }
    }

    /** What the styles and scripts of an open page weigh, once it asks for no more. */
    private static int packedParts(Page page, Map<Path, Integer> packed) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int bytes = 0;
        for (Object path : (List<?>) page.evaluate("() => performance.getEntriesByType('resource').map(one => new URL(one.name).pathname)")) {
            if (path.toString().matches("/assets/.*\\.(css|js)")) {
                bytes += packed.computeIfAbsent(BuiltSite.FOLDER.resolve(path.toString().substring(1)), EveryPageIT::packed);
            }
        }
        return bytes;
    }

    private static int packed(Path file) {
        Brotli4jLoader.ensureAvailability();
        try {
            return Encoder.compress(Files.readAllBytes(file)).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
