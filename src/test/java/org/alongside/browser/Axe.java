package org.alongside.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe, the accessibility checker, finds on a page as it stands. */
public final class Axe {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {
    }

    /** Every violation, as its rule, what would be right, and the places on the page. */
    public static List<String> faults(Page page) {
        return new AxeBuilder(page).withTags(RULES).analyze().getViolations().stream().map(Axe::inWords).toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(CheckedNode::getHtml).toList();
    }
}
