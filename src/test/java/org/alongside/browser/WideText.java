package org.alongside.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Text spaced as widely as readers may set it (WCAG 2.2, 1.4.12). */
final class WideText {
    private static final String FAULTS = """
        () => {
          const faults = [];
          const spacing = new CSSStyleSheet();
          spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
            + ' p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets = [spacing];
          if (document.documentElement.scrollWidth > innerWidth) faults.push('with wide text spacing it scrolls sideways');
          for (const element of document.querySelectorAll('main *, header *')) {
            const style = getComputedStyle(element);
            if (style.overflowY === 'hidden' && style.clipPath === 'none' && element.scrollHeight > element.clientHeight + 1) {
              faults.push(`with wide text spacing it cuts off ${element.outerHTML.slice(0, 90)}`);
            }
            if (element.matches('button, label, h2, h3, p') && !element.closest('.table, .visually-hidden') && element.checkVisibility()
                && element.getBoundingClientRect().right > innerWidth + 1) {
              faults.push(`with wide text spacing it leaves the screen: ${element.outerHTML.slice(0, 90)}`);
            }
          }
          document.adoptedStyleSheets = [];
          return faults;
        }""";

    private WideText() {
    }

    /** What would be lost on the page as it stands and is as wide as it is now. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        return (List<String>) page.evaluate(FAULTS);
    }
}
