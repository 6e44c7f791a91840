package org.alongside.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What axe, the accessibility checker, finds on a page as it stands. */
public final class Axe {
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** Reads a colour once: the checker reads the same few thousands of times, which is a third of its work, and its text alone decides what it is. */
    private static final String COLOURS_ONCE = """
        ;(() => {
          const { prototype } = axe.commons.color.Color;
          const { parseString } = prototype;
          const known = new Map();
          prototype.parseString = function (text) {
            if (!known.has(text)) {
              const { r, g, b, alpha } = parseString.call(this, text);
              known.set(text, { r, g, b, alpha });
            }
            return Object.assign(this, known.get(text));
          };
        })();
        """;

    /** The checker's own code; its library for Java would send it to the page again for every check and fetch all that is right. */
    private static final String CHECKER = checker() + COLOURS_ONCE;

    /** Every violation as one line: its rule, what would be right, and the places on the page. */
    private static final String RUN = """
        async runOnly => {
          const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'], selectors: false });
          return violations.map(({ id, help, nodes }) => `${id}: ${help} [${nodes.map(({ html }) => html).join(', ')}]`);
        }""";

    private Axe() {
    }

    /** Every violation, as its rule, what would be right, and the places on the page. */
    public static List<String> faults(Page page) {
        return faults(page, "tag", STANDARDS);
    }

    /** Every violation that depends on colours. */
    static List<String> faultsOfColour(Page page) {
        return faults(page, "rule", COLOURS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, String type, List<String> values) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(CHECKER);
        }
        return (List<String>) page.evaluate(RUN, Map.of("type", type, "values", values));
    }

    private static String checker() {
        try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
