package org.alongside.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe, the accessibility checker, finds on a page as it stands. */
public final class Axe {
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {
    }

    /** Every violation, as its rule, what would be right, and the places on the page. */
    public static List<String> faults(Page page) {
        return faults(checker(page).withTags(STANDARDS));
    }

    /** Every violation that depends on colours. */
    static List<String> faultsOfColour(Page page) {
        return faults(checker(page).withRules(COLOURS));
    }

    private static AxeBuilder checker(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        // Of what is right only the number of places is told, not each place: that took longer than the check.
        options.setResultTypes(List.of("violations"));
        // The newer way opens one more page for each check, for frames, which this site has none of.
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> faults(AxeBuilder checker) {
        return checker.analyze().getViolations().stream().map(Axe::inWords).toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(CheckedNode::getHtml).toList();
    }
}
